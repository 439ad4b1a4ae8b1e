import { printable } from '../diagnostics/printable.ts';
import type { Statement } from '../schema/statement.ts';
import type { Decision } from './review/decisions.ts';

const opening =
  '# What a person knows of this text that it does not say. Fill in a line and take away its “# ”; leave the rest.';
const WIDEST = 110;

/**
 * The record of a new statement: what the rules could not read, as commented lines to fill in.
 * What was read is not written: the text says it, and a copy here would hide every better reading to come.
 */
export function recordToFill(
  statement: Pick<Statement, 'url' | 'rights'>,
  decisions: readonly Decision[],
): string {
  const lines = [opening];
  for (const { what, lines: asked } of decisions) {
    lines.push('', `# ${printable(what, WIDEST)}`);
    lines.push(...asked.map((line) => `# ${line.replace(/^# /, '')}`));
  }
  if (!statement.url) lines.push('', '# Where it was published.', '# url: "https://…"');
  if (!statement.rights) lines.push('', '# Whose text it is.', '# rights: "© …"');
  return `${lines.join('\n')}\n`;
}
