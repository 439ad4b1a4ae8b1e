import { getCollection } from 'astro:content';
import { beginStage } from '../diagnostics/stages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import { archive, contentFolder } from './archive.ts';
import { KeptStatements } from './kept-statements.ts';
import { openArchive } from './open-archive.ts';

let related: Promise<Holdings> | undefined;
const opened = openArchive(contentFolder());
const kept = new KeptStatements(opened);

/** Everything the archive holds, related: made once, however many pages ask. */
export function holdings(): Promise<Holdings> {
  related ??= getCollection('statements').then((entries) => {
    const end = beginStage('relating');
    const summaries = entries.map(({ data }) => data as StatementSummary);
    const holdings = relate(summaries, { ...opened.world, archive: archive() });
    end();
    return holdings;
  });
  return related;
}

/** The whole statement of a summary, with its passages and readings, read from disk. */
export function statementOf(summary: StatementSummary): Statement {
  return kept.statementOf(summary);
}

/** When each address was published, revised, moved or withdrawn. */
export function ledger(): Ledger {
  return opened.published().ledger;
}
