import { feedFiles } from '../../src/export/feed-files.ts';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import type { World } from '../../src/relate/holdings.ts';
import { relate } from '../../src/relate/relate.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { world } from '../relate/summary.ts';

export const site = 'https://archive.example/library/';

export function sourceOf(
  summaries: readonly StatementSummary[],
  lines: readonly LedgerEntry[] = [],
  given: Partial<World> = {},
) {
  const { archive, ...rest } = world(given);
  const held = relate(summaries, { ...rest, archive: { ...archive, site } });
  return { held, ledger: ledgerOf(lines), site };
}

/** The feeds' files by their addresses. */
export function filesOf(source: ReturnType<typeof sourceOf>): Map<string, string> {
  const sourceBytes = () => {
    throw new Error('a feed needs no source text');
  };
  const old = { redirects: [], tombstones: [], astray: [], reused: [] };
  const exporting = {
    ...source,
    old,
    sourceBytes,
    earlierText: sourceBytes,
    written: () => null,
  };
  return new Map(
    [...feedFiles(exporting)].map(({ path, contents }) => [
      site + path,
      String(contents(exporting)),
    ]),
  );
}

export function published(id: string, on: string): LedgerEntry {
  return { on, event: 'published', address: `statements/${id}/`, text: textOf(id) };
}

export function textOf(id: string, letter = 'a') {
  return { title: `Title of ${id}`, sha256: letter.repeat(64), passages: [] };
}
