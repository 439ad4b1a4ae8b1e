import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A pattern of the code and where it stands. */
export interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written in the code of a folder, templates included. */
export function writtenPatterns(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const code = readFileSync(file, 'utf8');
      return patternsIn(file, name.endsWith('.astro') ? frontmatterOf(code) : code);
    });
}

/** A template's program; what stands below it is markup. */
function frontmatterOf(code: string): string {
  return /^---\n(.*?)\n---\n/s.exec(code)?.[1] ?? '';
}

/** The regular expressions written in a program. */
export function patternsIn(file: string, code: string): Pattern[] {
  const program = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { line } = program.getLineAndCharacterOfPosition(node.getStart());
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) ?? [];
      found.push({ at: `${file}:${line + 1}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(program);
  return found;
}

/** The regular expressions that are put together while something runs. */
export async function madePatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const own = globalThis.RegExp;
  const made = new Map<string, Pattern>();
  const note = (regex: RegExp) => {
    const { source, flags } = regex;
    const place = /(src\/\S+?:\d+)/.exec(new Error().stack?.replace(/\?[^:\s]*/g, '') ?? '')?.[1];
    if (place) made.set(`${source}/${flags}`, { at: place, source, flags });
    return regex;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, receiver, args) => note(Reflect.apply(target, receiver, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}
