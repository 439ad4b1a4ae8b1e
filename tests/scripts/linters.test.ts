import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Runs one of the installed programs and returns its exit code and all it printed. */
function run(program: string, args: string[], input?: string): { code: number; said: string } {
  const path = `${resolve('node_modules/.bin')}:${process.env['PATH']}`;
  const done = spawnSync(resolve('node_modules/.bin', program), args, {
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return { code: done.status ?? -1, said: done.stdout + done.stderr };
}

describe('the linters see', () => {
  const eslint = (template: string) =>
    run('eslint', ['--stdin', '--stdin-filename', 'src/pages/planted.astro'], template);
  const biome = (code: string) => {
    const file = join('tests', 'scripts', `planted-${process.pid}.ts`);
    writeFileSync(file, code);
    try {
      return run('biome', ['check', '--error-on-warnings', file]);
    } finally {
      rmSync(file);
    }
  };

  test('nothing wrong in what is right', () => {
    expect(biome("export const a = 'a';\n").code).toBe(0);
    expect(eslint('<p>a</p>\n').code).toBe(0);
    expect(run('prettier', ['--check', '--stdin-filepath', 'a.astro'], '<p>a</p>\n').code).toBe(0);
  });

  test('a name never used', () => {
    expect(biome("const a = 'a';\n").said).toContain('noUnusedVariables');
  });

  test('a line not as the formatter writes it', () => {
    expect(biome('export const a = "a"\n').code).not.toBe(0);
    const check = run('prettier', ['--check', '--stdin-filepath', 'a.astro'], '<p   >a</p>\n');
    expect(check.code).not.toBe(0);
  });

  test.each([
    ['<p set:html={words}></p>', 'astro/no-set-html-directive'],
    ['<p set:text={words} />', 'astro/no-set-text-directive'],
  ])('%s', (template, rule) => {
    const { code, said } = eslint(`${template}\n`);
    expect(said).toContain(rule);
    expect(code).toBe(1);
  });
});

describe('the type check sees', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(resolve('node_modules/.planted-'));
    const tsconfig = { extends: resolve('tsconfig.json'), include: ['*'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['planted.ts', 'planted.astro'])('a wrong type in %s', (name) => {
    const code = 'const first: number = [1][0];\nconsole.log(first);\n';
    const template = `---\n${code}---\n\n<p>{first}</p>\n`;
    writeFileSync(join(folder, name), name.endsWith('.ts') ? `${code}export {};\n` : template);
    const { code: exit, said } = run('astro', ['check', '--root', folder]);
    expect(said).toContain("'number | undefined' is not assignable");
    expect(exit).toBe(1);
  });
});
