/** How a diagnostic is treated: an error stops a build, a warning is shown, `info` is work for the curator. */
export type Severity = 'error' | 'warning' | 'info';

/** A message about one place in one file; line and column count from 1. */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  /** What is there. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do about it. */
  remedy: string;
}

/** Whether any of them stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Orders diagnostics by file, line, column, then rule, so that no file order reaches the output. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
