import { counted } from './count.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

/** Characters that would move a terminal's cursor or turn its writing round. */
const commands = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Words from files as a terminal can print them: what would command it is written as its number. */
function inPrint(words: string): string {
  return words.replace(commands, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** A diagnostic in two lines: where and which rule; what, why, and what to do. */
export function inLines(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ rule, severity, file, line, column, what, why, remedy }) =>
        `${inPrint(file)}:${line}:${column} ${severity} ${rule}\n  ${inPrint(what)} ${why}\n  ${inPrint(remedy)}`,
    )
    .join('\n');
}

/** So many warnings of one rule are listed where many texts have the same one; errors are listed all. */
const MOST_ALIKE = 20;

/** Diagnostics in lines; of the warnings of one rule only the first, then how many more there are, and what lists them all. */
export function inLinesFirstOfEach(diagnostics: readonly Diagnostic[]): string {
  const alike = new Map<string, number>();
  const listed = diagnostics.filter(({ rule, severity }) => {
    if (severity === 'error') return true;
    const count = (alike.get(rule) ?? 0) + 1;
    alike.set(rule, count);
    return count <= MOST_ALIKE;
  });
  const more = [...alike]
    .filter(([, count]) => count > MOST_ALIKE)
    .map(
      ([rule, count]) => `and ${count - MOST_ALIKE} more of ${rule}; npm run check lists them all.`,
    );
  return [inLines(listed), ...more].join('\n');
}

/** The count of texts, errors, warnings and notes in one sentence. */
export function inTotal(diagnostics: readonly Diagnostic[], texts: number): string {
  const count = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const notes = count('info');
  return `${counted(texts, 'text')}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(notes, 'note')} for the curator.`;
}

/** Diagnostics too many to list: how often each rule spoke, and where it did first. */
export function byRule(diagnostics: readonly Diagnostic[]): string {
  const rules = new Map<string, { first: Diagnostic; count: number }>();
  for (const diagnostic of diagnostics) {
    const known = rules.get(diagnostic.rule);
    if (known) known.count += 1;
    else rules.set(diagnostic.rule, { first: diagnostic, count: 1 });
  }
  return [...rules.values()]
    .map(
      ({ first, count }) =>
        `${first.severity} ${first.rule}: ${count} times, first in ${first.file}\n  ${first.why}\n  ${first.remedy}`,
    )
    .join('\n');
}
