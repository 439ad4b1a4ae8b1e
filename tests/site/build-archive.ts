import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
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
  project: string = process.cwd(),
): Ran {
  return spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    cwd: project,
    env: { ...ownEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Builds an archive's folder, with the project's code or a copy of it. Errors: throws with all that the build said where it fails. */
export function build(
  content: string,
  out: string,
  cache: string,
  env: NodeJS.ProcessEnv = {},
  project: string = process.cwd(),
): void {
  const archive = { ARCHIVE_CONTENT: resolve(content), CONCORD_CACHE: cache };
  const ran = run('build.ts', ['--outDir', out], { ...archive, ...env }, project);
  if (ran.status !== 0) throw new Error(`the build failed:\n${ran.stdout}${ran.stderr}`);
}
