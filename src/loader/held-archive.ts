import type { World } from '../extract/world/world.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import type { CountryRecord } from '../schema/authority.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { archive, contentFolder } from './archive.ts';
import { KeptStatements } from './kept-statements.ts';
import { openArchive } from './open-archive.ts';

/** The whole archive for what runs beside the pages: search indexes, data files, other programs. No Astro is needed. */
export interface HeldArchive {
  holdings(): Holdings;
  world(): World;
  countries(): readonly CountryRecord[];
  statementOf(summary: StatementSummary): Statement;
  /** What was published before this build, and when. */
  ledger(): Ledger;
}

/** Opens the archive when it is first asked for; texts read before are taken from the cache. */
export function heldArchive(): HeldArchive {
  let held:
    | {
        holdings: Holdings;
        world: World;
        countries: readonly CountryRecord[];
        kept: KeptStatements;
        ledger: Ledger;
      }
    | undefined;
  const open = () => {
    if (held) return held;
    const opened = openArchive(contentFolder());
    const kept = new KeptStatements(opened);
    const summaries = [...kept.texts()].flatMap(({ summary }) => (summary ? [summary] : []));
    held = {
      holdings: relate(summaries, { ...opened.world, archive: archive() }),
      world: opened.world,
      countries: opened.files?.countries ?? [],
      kept,
      ledger: opened.published().ledger,
    };
    return held;
  };
  return {
    holdings: () => open().holdings,
    world: () => open().world,
    countries: () => open().countries,
    statementOf: (summary) => open().kept.statementOf(summary),
    ledger: () => open().ledger,
  };
}
