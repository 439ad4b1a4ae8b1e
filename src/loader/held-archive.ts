import { expected } from '../diagnostics/reached.ts';
import type { World } from '../extract/world/world.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OldAddresses } from '../ledger/redirects.ts';
import { readEarlierText } from '../read/earlier-texts.ts';
import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import type { CountryRecord } from '../schema/authority.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { archive, contentFolder } from './archive.ts';
import { KeptStatements } from './kept-statements.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { parallelsOf } from './parallels.ts';
import { LinksRead, wouldBePublished } from './published-faults.ts';

/** The whole archive for what runs beside the pages: search indexes, data files, other programs. No Astro is needed. */
export interface HeldArchive {
  holdings(): Holdings;
  world(): World;
  countries(): readonly CountryRecord[];
  statementOf(summary: StatementSummary): Statement;
  /** What was published before this build, and when. */
  ledger(): Ledger;
  /** Addresses that are no pages of their own any more. */
  oldAddresses(): OldAddresses;
  /** An earlier text of a statement, byte for byte. Errors: throws where it is gone. */
  earlierText(id: string, name: string): Uint8Array;
}

/** Opens the archive when it is first asked for; texts read before are taken from the cache. */
export function heldArchive(): HeldArchive {
  let held:
    | {
        holdings: Holdings;
        world: World;
        countries: readonly CountryRecord[];
        kept: KeptStatements;
        old: OldAddresses;
      }
    | undefined;
  let listed: OpenArchive | undefined;
  // The ledger is asked for where no text is.
  const list = () => {
    listed ??= openArchive(contentFolder());
    return listed;
  };
  const open = () => {
    if (held) return held;
    const opened = list();
    const kept = new KeptStatements(opened);
    const links = new LinksRead(opened);
    for (const text of kept.texts()) links.add(text);
    const holdings = relate(
      links.summaries,
      { ...opened.world, archive: archive() },
      parallelsOf(links.summaries, (summary) => kept.statementOf(summary)),
    );
    const would = wouldBePublished(opened, links, holdings);
    if (would) expected('rendering', would.pages.length);
    held = {
      holdings,
      old: would?.old ?? { redirects: [], tombstones: [], astray: [], reused: [] },
      world: opened.world,
      countries: opened.files?.countries ?? [],
      kept,
    };
    return held;
  };
  return {
    holdings: () => open().holdings,
    world: () => open().world,
    countries: () => open().countries,
    statementOf: (summary) => open().kept.statementOf(summary),
    ledger: () => list().published().ledger,
    oldAddresses: () => open().old,
    earlierText: (id, name) => {
      const kept = readEarlierText(list().root, id, name);
      if (!kept) throw new Error(`earlier/${id}/${name} is gone. Build again.`);
      return kept.bytes;
    },
  };
}
