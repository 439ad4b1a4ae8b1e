import type { FeedEntry } from './feed.ts';
import { eventNames, type LogLine, publicationLog } from './publication-log.ts';
import type { FeedSource } from './statement-entries.ts';

/** The publication log as a feed has it, oldest first: one entry for each thing that happened to an address. */
export function logEntries({ held, ledger, site }: FeedSource): FeedEntry[] {
  return publicationLog(ledger, held).map((line) => ({
    id: `${site}about/log/#${line.on}/${line.event}/${line.address}`,
    title: `${eventNames[line.event]}: ${line.title}`,
    address: `${site}${line.to ?? line.address}`,
    published: line.on,
    authors: [held.archive.curator.name],
    categories: [{ term: line.event, label: eventNames[line.event] }],
    summary: summaryOf(line, site),
  }));
}

function summaryOf({ event, address, to, reason }: LogLine, site: string): string {
  switch (event) {
    case 'published':
      return 'First published here.';
    case 'revised':
      return 'The words of the text, or the numbers of its passages, are not what they were.';
    case 'recopied':
      return 'The file of the text was replaced by another that has the same words.';
    case 'moved':
      return `What was at ${site}${address} is now at ${site}${to ?? ''}`;
    case 'withdrawn':
      return reason ?? '';
    case 'restored':
      return 'What had been withdrawn or moved is here again.';
  }
}
