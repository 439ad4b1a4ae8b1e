import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Statement } from '../../src/schema/statement.ts';

/** Every statement of a built archive, from the data published beside its pages. */
export function statementsIn(folder: string): Statement[] {
  const statements = join(folder, 'statements');
  return readdirSync(statements)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.csl.json'))
    .sort()
    .map((file) => Statement.parse(JSON.parse(readFileSync(join(statements, file), 'utf8'))));
}

/** Some words from the middle of a statement, and the number of the passage they stand in. */
export function phraseFromTheMiddle({ passages }: Statement): { phrase: string; passage: number } {
  const byLength = passages.slice(1).sort((a, b) => b.text.length - a.text.length);
  const { text, n } = byLength[0] ?? passages[0] ?? { text: '', n: 0 };
  const words = text.split(' ').filter((word) => /^[a-z]+$/i.test(word));
  const runs = text.match(/[a-z]+(?: [a-z]+){4}/gi) ?? [words.slice(0, 5).join(' ')];
  return { phrase: String(runs[Math.floor(runs.length / 2)]), passage: n };
}
