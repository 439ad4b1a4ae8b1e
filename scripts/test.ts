import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import {
  closingLines,
  type Outcome,
  outcomeOfCommand,
  outcomeOfTests,
  type VitestReport,
} from './test-outcome.ts';

// npm test: everything there is to check; the last line counts it.
const bin = resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};
const reports = mkdtempSync(join(tmpdir(), 'concord-test-'));

function command(name: string, program: string, ...args: string[]): Outcome {
  return outcomeOfCommand(name, run(name, program, args));
}

function tests(name: string, project: string): Outcome {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(name, 'vitest', ['run', '--project', project, ...reporters]);
  return outcomeOfTests(name, ok, reportIn(file));
}

function reportIn(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function run(name: string, program: string, args: string[]): boolean {
  console.log(`\n— ${name}: ${program} ${args.slice(0, 3).join(' ')}`);
  return spawnSync(join(bin, program), args, { stdio: 'inherit', env }).status === 0;
}

const outcomes = [
  command('types', 'astro', 'check'),
  command('lint and format', 'biome', 'check', '--error-on-warnings'),
  command('lint of templates', 'eslint', 'src', '--max-warnings', '0'),
  command('format of templates', 'prettier', '--check', '--log-level', 'warn', 'src/**/*.astro'),
  tests('unit tests', 'unit'),
  tests('the built site in a browser', 'site'),
];
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const line of closingLines(outcomes)) console.log(line);
process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
