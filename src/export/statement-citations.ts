import { bibliographicItem } from '../cite/bibliographic-item.ts';
import { bibtexEntry } from '../cite/bibtex.ts';
import { cslItem } from '../cite/csl-item.ts';
import { risRecord } from '../cite/ris.ts';
import type { ExportedStatement, Exporting, StatementFile } from './exporting.ts';

function itemOf({ summary }: ExportedStatement, { held }: Exporting) {
  return bibliographicItem(summary, summary.opening, held);
}

export const statementBibtex: StatementFile = {
  extension: '.bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  contents: (one, exporting) => bibtexEntry(itemOf(one, exporting)),
};

export const statementRis: StatementFile = {
  extension: '.ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  contents: (one, exporting) => risRecord(itemOf(one, exporting)),
};

/** A list of one, as reference managers expect it. */
export const statementCslJson: StatementFile = {
  extension: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  contents: (one, exporting) => `${JSON.stringify([cslItem(itemOf(one, exporting))])}\n`,
};
