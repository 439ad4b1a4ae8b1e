import { spawnSync } from 'node:child_process';
import { ownEnvironment } from './own-environment.ts';

/** How a program of `scripts/` ended and what it said. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program of `scripts/` as a user would, with an environment of the test's own on top. */
export function run(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Ran {
  return spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    env: { ...ownEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Builds an archive's folder. Errors: throws with all that the build said where it fails. */
export function build(
  content: string,
  out: string,
  cache: string,
  env: NodeJS.ProcessEnv = {},
): void {
  const ran = run('build.ts', ['--outDir', out], {
    ARCHIVE_CONTENT: content,
    CONCORD_CACHE: cache,
    ...env,
  });
  if (ran.status !== 0) throw new Error(`the build failed:\n${ran.stdout}${ran.stderr}`);
}
