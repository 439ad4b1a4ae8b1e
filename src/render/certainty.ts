import type { StatementSummary } from '../schema/statement.ts';

type Dated = Pick<StatementSummary, 'date' | 'dates' | 'dateBasis'>;

/**
 * What a list says beside a date that is not simply the day the text states: what the date is of, and its basis.
 * Undefined where the text states the day it was said.
 *
 *     { date: '2021-05-13', dates: { published: '2021-05-13' } }   published
 *     { dateBasis: 'supplied', … }                                 supplied
 */
export function dateMark({ date, dates, dateBasis }: Dated): string | undefined {
  if (date === null) return undefined;
  const marks = [];
  if (dates.event === undefined)
    marks.push(dates.published === undefined ? 'header date' : 'published');
  if (dateBasis !== null && dateBasis !== 'stated') marks.push(dateBasis);
  return marks.length > 0 ? marks.join(', ') : undefined;
}

/** What a list says beside a title that does not stand in the text; undefined where it does. */
export function titleMark({
  titleBasis,
}: Pick<StatementSummary, 'titleBasis'>): string | undefined {
  return titleBasis === 'stated' ? undefined : `title ${titleBasis}`;
}
