import { writeSpeech } from '../concordance/speech.ts';
import { type Placement, placementOf } from '../relate/placement.ts';
import { dateMark, titleMark } from '../render/certainty.ts';
import { dateInWords, machineDate } from '../render/date.ts';
import { partiesInWords } from '../render/parties.ts';
import type { Statement, StatementSummary } from '../schema/statement.ts';
import type { FacetRow } from './facet-table.ts';
import { type Facet, type Labels, type ResultRow, UNDATED } from './facets.ts';
import { PASSAGE_MARK } from './passage-mark.ts';

/** A statement as the index builder is given it. */
export interface IndexedStatement {
  summary: StatementSummary;
  statement: Pick<Statement, 'passages'>;
}

/** A record as Pagefind takes it. */
export interface IndexRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** The parts of a row that the summary of its statement gives. */
export type RowOfSummary = {
  [Part in keyof Omit<ResultRow, 'speech'>]: ResultRow[Part] | undefined;
};

/**
 * The words of a statement worth finding and what a row of results shows of it. The title is searched, the
 * passages are searched, the date is searched as it is written in the data; header and furniture are not.
 */
export function indexRecord(
  { summary, statement }: IndexedStatement,
  place: number,
  language: string,
  labels: Labels,
): IndexRecord {
  return {
    url: summary.id,
    content: statement.passages.map(({ text }) => indexedText(text)).join(` ${PASSAGE_MARK} `),
    language,
    meta: {
      title: indexedText(summary.title),
      ...(summary.date === null ? {} : { date: summary.date }),
    },
    filters: rowOf(summary, spokenIn(statement), labels),
    sort: { place: String(place) },
  };
}

/** The row of the facet table for a statement. */
export function facetRow(summary: StatementSummary): FacetRow {
  const placed = placementOf(summary.date);
  const values: Record<Facet, readonly string[]> = {
    country: summary.parties,
    relation: summary.relations,
    theme: summary.themes.map(({ id }) => id),
    year: placed === null ? [UNDATED] : yearsOf(placed),
    speaker: summary.speakers.map(({ id }) => id),
    kind: [summary.kind],
    publisher: summary.publisher === undefined ? [] : [summary.publisher.id],
  };
  return { day: placed?.first ?? null, values };
}

/**
 * Text as it goes into the index: one space between words, nothing that is not seen (controls, marks of
 * direction, zero-width characters, private use), the passage mark taken out of it.
 */
export function indexedText(text: string): string {
  return text
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replace(/¶{2,}/gu, '¶')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A row of results as the index keeps it: each part as the one value of a filter, and none where it does not apply. */
function rowOf(
  summary: StatementSummary,
  speech: string,
  labels: Labels,
): Record<string, string[]> {
  const row = { ...resultRow(summary, labels), speech };
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value ? [[key, [value]]] : [])),
  );
}

/**
 * What a row of results says of a statement, in words: kept with the statement in the index but not searched, so
 * that the browser need not know how dates and parties are worded.
 */
export function resultRow(summary: StatementSummary, labels: Labels): RowOfSummary {
  const { date, kind, publisher, place, parties } = summary;
  const names = { stateName: (code: string) => labels.country[code] ?? code, focus: labels.focus };
  const about = [
    partiesInWords(parties, names),
    labels.kind[kind] ?? kind,
    place?.name ?? '',
    publisher === undefined ? '' : (labels.publisher[publisher.id] ?? publisher.name),
  ];
  return {
    when: date === null ? 'Undated' : dateInWords(date),
    datetime: machineDate(date),
    dateMark: dateMark(summary),
    titleMark: titleMark(summary),
    lang: summary.language === 'en' ? undefined : summary.language,
    about: indexedText(about.filter((part) => part !== '').join(' · ')),
  };
}

/** Who is given which stretch, its places moved to where they are in the text as it is indexed. */
function spokenIn({ passages }: IndexedStatement['statement']): string {
  return writeSpeech(
    passages.flatMap(({ n, text, speech }) =>
      speech.map(({ start, end, speaker, manner }) => ({
        passage: n,
        start: indexedPlace(text, start),
        end: indexedPlace(text, end),
        speaker,
        manner,
      })),
    ),
  );
}

/** Where a place of a text is in the text as it is indexed. */
function indexedPlace(text: string, place: number): number {
  // The letter keeps the blanks before it.
  return indexedText(`${text.slice(0, place)}x`).length - 1;
}

/** The years a statement stands in on the pages of dates. */
function yearsOf({ days, months, years }: Placement): string[] {
  return [...new Set([...days, ...months, ...years].map((period) => period.slice(0, 4)))];
}
