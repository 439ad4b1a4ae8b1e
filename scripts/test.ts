import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// npm test: everything there is to check. The last line counts it; a check that was skipped counts as failed.
const bin = resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};
const reports = mkdtempSync(join(tmpdir(), 'concord-test-'));

interface Outcome {
  name: string;
  passed: number;
  failed: number;
}

/** A command whose exit code is its one result. */
function command(name: string, program: string, ...args: string[]): Outcome {
  const ok = run(name, program, args);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A Vitest project: its own counts; a run that ends without a report is one failure. */
function tests(name: string, project: string): Outcome {
  const file = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const ok = run(name, 'vitest', [...args, `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const passed: number = report.numPassedTests;
    const failed: number = report.numTotalTests - passed;
    return { name, passed, failed: failed === 0 && !(ok && passed > 0) ? 1 : failed };
  } catch {
    return { name, passed: 0, failed: 1 };
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

const sum = (of: 'passed' | 'failed') =>
  outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log('');
for (const { name, passed, failed } of outcomes) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
