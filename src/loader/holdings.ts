import { getCollection } from 'astro:content';
import { beginStage } from '../diagnostics/stages.ts';
import { type History, historyOf } from '../ledger/history.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OldAddresses } from '../ledger/redirects.ts';
import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import type { KeptStatement, Statement, StatementSummary } from '../schema/statement.ts';
import { archive, contentFolder } from './archive.ts';
import { earlierStatement } from './earlier-statement.ts';
import { KeptStatements } from './kept-statements.ts';
import { openArchive } from './open-archive.ts';
import { parallelsOf } from './parallels.ts';
import { wouldBePublished } from './published-faults.ts';

let related: Promise<Holdings> | undefined;
let old: Promise<OldAddresses> | undefined;
const opened = openArchive(contentFolder());
const kept = new KeptStatements(opened);

/** Everything the archive holds, related: made once, however many pages ask. */
export function holdings(): Promise<Holdings> {
  related ??= stored().then(({ summaries }) => {
    const end = beginStage('relating');
    const parallels = parallelsOf(summaries, statementOf);
    const holdings = relate(summaries, { ...opened.world, archive: archive() }, parallels);
    end();
    return holdings;
  });
  return related;
}

/** Every address that is no page of its own any more: where it leads, or what stood there. */
export function oldAddresses(): Promise<OldAddresses> {
  old ??= Promise.all([stored(), holdings()]).then(([read, held]) => {
    const would = wouldBePublished(opened, read, held);
    return would?.old ?? { redirects: [], tombstones: [], astray: [], reused: [] };
  });
  return old;
}

async function stored() {
  const summaries: StatementSummary[] = [];
  const withdrawn: WithdrawnStatement[] = [];
  for (const { data } of await getCollection('statements')) {
    if ('reason' in data) withdrawn.push(data as WithdrawnStatement);
    else summaries.push(kept.summaryOf(data as KeptStatement));
  }
  return { summaries, withdrawn };
}

/** What was published before this build, and when. */
export function ledger(): Ledger {
  return opened.published().ledger;
}

/** The whole statement of a summary, with its passages and readings, read from disk. */
export function statementOf(summary: StatementSummary): Statement {
  return kept.statementOf(summary);
}

/** What stood at a statement's address before, and where its words are now. */
export function pastOf(statement: Statement): History {
  return historyOf(statement, ledger(), (name) =>
    earlierStatement(opened.root, opened.world, statement.id, name),
  );
}
