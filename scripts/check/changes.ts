import { counted } from '../../src/diagnostics/count.ts';
import { byPlace, type Diagnostic, type Severity } from '../../src/diagnostics/diagnostic.ts';
import { inLines } from '../../src/diagnostics/print.ts';

/** How one check of a folder differs from the one before it. */
export interface Changes {
  /** What is said now and was not before. */
  found: readonly Diagnostic[];
  /** What was said before and is not now. */
  cured: readonly Diagnostic[];
  /** The errors that were there before and still are. */
  stillStanding: readonly Diagnostic[];
  all: readonly Diagnostic[];
}

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then warnings, then notes; each by file, line and column. */
export function gravestFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || byPlace(a, b),
  );
}

/** What a save has brought and cured. A message that only moved to another line is the same message. */
export function changesBetween(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Changes {
  const { left: gone } = without(before, after);
  const refused = new Set(after.filter(({ severity }) => severity === 'error').map(stemOf));
  // Of a text that an error now keeps out no notes are made: they are silent, not cured.
  const cured = gone.filter((one) => one.severity !== 'info' || !refused.has(stemOf(one)));
  const { left: found, matched } = without(after, before);
  return {
    found: gravestFirst(found),
    cured: gravestFirst(cured),
    stillStanding: gravestFirst(matched).filter(({ severity }) => severity === 'error'),
    all: after,
  };
}

function without(these: readonly Diagnostic[], those: readonly Diagnostic[]) {
  const counts = new Map<string, number>();
  for (const one of those) counts.set(sameness(one), (counts.get(sameness(one)) ?? 0) + 1);
  const left: Diagnostic[] = [];
  const matched: Diagnostic[] = [];
  for (const one of these) {
    const count = counts.get(sameness(one)) ?? 0;
    counts.set(sameness(one), count - 1);
    (count > 0 ? matched : left).push(one);
  }
  return { left, matched };
}

/** A text and its record have one stem. */
function stemOf({ file }: Diagnostic): string {
  return file.replace(/\.[^./]+$/, '');
}

function sameness({ file, rule, what }: Diagnostic): string {
  return [file, rule, what].join('\0');
}

const MOST_NAMED = 5;

/** What a save has changed, in the order in which a curator wants to know it: what is cured, what is wrong now, what is left. */
export function changesInWords(saved: readonly string[], changes: Changes): string {
  const { found, cured, stillStanding, all } = changes;
  const parts = [
    `— ${listed(saved)} changed.`,
    cured.length > 0 ? placesOf('Cured', cured) : '',
    inLines(found),
    stillStanding.length > 0 ? placesOf('Still an error', stillStanding) : '',
    standing(all),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Whether the archive could be built, and how much else there is to see. */
export function standing(all: readonly Diagnostic[]): string {
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length;
  const errors = count('error');
  const others = [counted(count('warning'), 'warning'), counted(count('info'), 'note')].join(', ');
  return errors === 0
    ? `No errors: the archive can be built. Beside that, ${others}.`
    : `${counted(errors, 'error')}: the archive cannot be built. Beside that, ${others}.`;
}

function placesOf(heading: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics
    .slice(0, MOST_NAMED)
    .map(({ file, line, column, rule }) => `${heading}: ${file}:${line}:${column} ${rule}`);
  const more = diagnostics.length - lines.length;
  return [...lines, ...(more > 0 ? [`${heading}: ${more} more`] : [])].join('\n');
}

function listed(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  return [...files.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
