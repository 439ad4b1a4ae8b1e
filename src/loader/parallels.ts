import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expected } from '../diagnostics/reached.ts';
import { beginStage } from '../diagnostics/stages.ts';
import { byCodeUnit } from '../relate/compare.ts';
import { firstDayOf } from '../relate/order.ts';
import { findParallels } from '../relate/parallel/find-parallels.ts';
import type { Parallels } from '../relate/parallel/parallels.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { alikeKept } from './kept-alike.ts';
import { keepFile, readKept } from './kept-file.ts';
import { wordsTaken } from './kept-words.ts';

/** The code that what is found depends on, beside that which read the statements. */
const CODE = ['src/relate/parallel'];
/** After every day there is. */
const LATEST = '~';

/**
 * What the statements have in common, found once and kept until a statement changes: a build asks for it more than once,
 * from places that share no memory. Statements are read one at a time.
 */
export function parallelsOf(
  summaries: readonly StatementSummary[],
  statementOf: (summary: StatementSummary) => Statement,
): Parallels {
  const ordered = [...summaries].sort((a, b) => byCodeUnit(a.id, b.id));
  const folder = cacheFolder('parallels');
  const file = `${keyOf(ordered)}.json`;
  const kept = readKept(join(folder, file), file);
  if (kept) return JSON.parse(kept.toString()) as Parallels;
  const end = beginStage('comparing');
  expected('comparing', ordered.length);
  const taken = wordsTaken(ordered, folder, codeVersion(CODE), (summary) =>
    statementOf(summary).passages.map(({ text }) => text),
  );
  const byId = new Map(ordered.map((summary) => [summary.id, summary]));
  const parallels = findParallels(
    taken,
    earliestFirst(summaries),
    (id) => {
      const summary = byId.get(id);
      return summary ? statementOf(summary).passages : [];
    },
    (held, rows) => alikeKept(held, rows, ordered, folder, codeVersion(CODE)),
  );
  keep(folder, file, parallels);
  end();
  return parallels;
}

/** Ids by first possible day, then by id; those without a day last. */
function earliestFirst(summaries: readonly StatementSummary[]): string[] {
  return summaries
    .map((summary) => ({ id: summary.id, day: firstDayOf(summary) ?? LATEST }))
    .sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.id, b.id))
    .map(({ id }) => id);
}

/** A hash of the statements and of the code that compares them. */
function keyOf(ordered: readonly StatementSummary[]): string {
  const hash = createHash('sha256').update(codeVersion(CODE));
  for (const { id, key, date } of ordered) hash.update(`${id}\n${key}\n${date}\n`);
  return hash.digest('hex');
}

/** Keeps what was found now in place of what was found of other statements. */
function keep(folder: string, file: string, parallels: Parallels): void {
  keepFile(join(folder, file), file, JSON.stringify(parallels));
  const others = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== file);
  for (const other of others) rmSync(join(folder, other), { force: true });
}
