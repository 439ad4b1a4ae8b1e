import { bibliographicItem } from '../cite/bibliographic-item.ts';
import type { StatementFile } from './exporting.ts';
import { teiText } from './tei/body.ts';
import { teiHeader } from './tei/header.ts';
import { element } from './xml.ts';

/** The statement as TEI P5: the text with what was read of it, and all that describes it. */
export const statementTei: StatementFile = {
  extension: '.xml',
  mediaType: 'application/tei+xml; charset=utf-8',
  contents: ({ statement, summary }, exporting) => {
    const item = bibliographicItem(statement, summary.opening, exporting.held);
    const header = teiHeader(statement, item, exporting);
    const document = element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0' },
      `\n${header}\n${teiText(statement)}\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
  },
};
