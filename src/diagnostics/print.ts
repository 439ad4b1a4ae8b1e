import type { Diagnostic, Severity } from './diagnostic.ts';

/** A diagnostic in two lines: where and which rule; what, why, and what to do. */
export function inLines(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, file, line, column, what, why, remedy }) =>
      `${file}:${line}:${column} ${severity} ${rule}\n  ${what} ${why}\n  ${remedy}`)
    .join('\n');
}

/** The count of texts, errors, warnings and notes in one sentence. */
export function inTotal(diagnostics: readonly Diagnostic[], texts: number): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const notes = count('info');
  return `${many(texts, 'text')}: ${many(count('error'), 'error')}, ${many(count('warning'), 'warning')}, ${many(notes, 'note')} for the curator.`;
}

function many(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
