/** The environment without what the test runner put there, so that a program runs as it does for its user. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  const own = entries.filter(
    ([name]) => !/^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR)$/.test(name),
  );
  return Object.fromEntries(own);
}
