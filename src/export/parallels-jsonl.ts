import type { Wording } from '../relate/parallel/parallels.ts';
import type { BulkFile } from './exporting.ts';

/** One line for each wording that several statements share: where it stands, passage by passage, and which places are alike. */
export const parallelsJsonl: BulkFile = {
  path: 'data/parallels.jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  each: () => '',
  after: ({ held, site }) =>
    held.parallels.wordings.map((wording) => `${JSON.stringify(line(wording, site))}\n`).join(''),
};

function line({ page, anchor, statements, places, pairs }: Wording, site: string) {
  return {
    address: `${site}parallels/${page}/#${anchor}`,
    statements,
    places: places.map(({ id, words, parts }) => ({ statement: id, words, passages: parts })),
    pairs,
  };
}
