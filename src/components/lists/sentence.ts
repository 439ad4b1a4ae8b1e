import { weekdayOf } from '../../relate/civil.ts';
import type {
  Country,
  Day,
  Holdings,
  Person,
  Publisher,
  Relation,
  Span,
  Summed,
  ThemeHeld,
} from '../../relate/holdings.ts';
import { firstDayOf } from '../../relate/order.ts';
import { inSentence } from './in-sentence.ts';
import { weekdays } from './month-grid.ts';
import { asSentence, howMany, inNumber, listed, listedFirst, onDate } from './wording.ts';

/** When a list was said: `on 6 January 2022`, or its first and last dates; empty where none is dated. */
export function whenOf({ oldest, newest }: Span, dated: number): string {
  if (oldest === null || newest === null) return '';
  if (dated === 1) return `, ${onDate(newest.date)}`;
  return `, the first ${onDate(oldest.date)}, the last ${onDate(newest.date)}`;
}

/** What a list is about: the one or two themes that stand in at least half of its statements; empty where none does. */
export function mostlyAbout({ statements, themes }: Pick<Summed, 'statements' | 'themes'>): string {
  const leading = themes.filter(({ count }) => count * 2 >= statements.length).slice(0, 2);
  if (leading.length === 0 || statements.length < 2) return '';
  const names = listed(leading.map(({ name }) => `“${name}”`));
  const all = leading.every(({ count }) => count === statements.length);
  if (all) return ` ${statements.length === 2 ? 'Both' : 'All'} touch on ${names}.`;
  return ` Most touch on ${names}.`;
}

/** What is undated in a list, as a sentence; empty where all of it is dated. */
export function undatedIn({ statements, undated }: Pick<Summed, 'statements' | 'undated'>): string {
  if (undated.length === 0) return '';
  if (undated.length === statements.length) {
    return statements.length === 1 ? ' It is undated.' : ' None of them is dated.';
  }
  return ` ${asSentence(inNumber(undated.length))} of them ${undated.length === 1 ? 'is' : 'are'} undated.`;
}

/** A country at a glance: how many statements, with whom, when, most about what. */
export function countryInWords(country: Country): string {
  const { statements, partners, undated, mentionedIn } = country;
  if (statements.length === 0) {
    return `No statement held is with ${inSentence(country.name)}; it is mentioned in ${howMany(mentionedIn.length, 'statement')}.`;
  }
  const others = listedFirst(
    partners.map(({ name }) => inSentence(name)),
    2,
    'other state',
  );
  const what = howMany(statements.length, 'statement') + (others === '' ? '' : ` with ${others}`);
  return `${asSentence(what)}${whenOf(country, statements.length - undated.length)}.${undatedIn(country)}${mostlyAbout(country)}`;
}

/** A relation at a glance. */
export function relationInWords(relation: Relation): string {
  const { statements, undated } = relation;
  const what = asSentence(howMany(statements.length, 'statement'));
  return `${what}${whenOf(relation, statements.length - undated.length)}.${undatedIn(relation)}${mostlyAbout(relation)}`;
}

/** The years the holdings span: `2021–2025`, `2021`, or nothing. */
export function yearsInWords({ years }: Pick<Holdings | Summed, 'years'>): string {
  const ends = [years[0]?.year, years.at(-1)?.year].filter((year) => year !== undefined);
  const [first, last] = ends.map(Number).sort((a, b) => a - b);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** A day at a glance: its weekday, how many statements, and how many of them are not certain or span several days. */
export function dayInWords({ day, statements }: Day): string {
  const count = asSentence(howMany(statements.length, 'statement'));
  const doubtful = statements.filter(({ uncertain, approximate }) => uncertain || approximate);
  const spanning = statements.filter(({ reach }) => reach === 'interval');
  const parts = [`A ${weekdays[weekdayOf(day)]?.name}. ${count}.`];
  if (doubtful.length > 0) {
    parts.push(
      doubtful.length === statements.length
        ? 'That it was this day is not certain.'
        : `Of ${inNumber(doubtful.length)} it is not certain that it was this day.`,
    );
  }
  if (spanning.length > 0) {
    parts.push(`${asSentence(howMany(spanning.length, 'spans', 'span'))} several days.`);
  }
  return parts.join(' ');
}

/** A theme at a glance: passages, statements, and when. */
export function themeInWords({
  statements,
  passageCount,
  oldest,
  newest,
  years,
}: ThemeHeld): string {
  if (statements.length === 0) return 'No statement held touches on it.';
  const undated = years.length === 0 ? statements.length : 0;
  const dated = statements.length - undated;
  const passages = asSentence(howMany(passageCount, 'passage'));
  const when = whenOf({ oldest, newest }, dated);
  return `${passages} in ${howMany(statements.length, 'statement')}${when}.`;
}

/** The years between the oldest and the newest of a list: `2021–2025`; empty where none is dated. */
export function yearsOfSpan({ oldest, newest }: Span): string {
  const [first, last] = [oldest, newest].map((statement) =>
    statement === null ? '' : String(Number(firstDayOf(statement)?.slice(0, 4))),
  );
  return first === last ? (first ?? '') : `${first}–${last}`;
}

/** A person at a glance: of which state, in how many statements, other forms of the name. */
export function personInWords(person: Person, stateName: (code: string) => string): string {
  const { country, statements, participantIn, speakerIn, printed } = person;
  const of = country === null ? '' : `Of ${inSentence(stateName(country))}. `;
  const roles = [
    participantIn.length > 0 ? `takes part in ${inNumber(participantIn.length)}` : '',
    speakerIn.length > 0 ? `speaks in ${inNumber(speakerIn.length)}` : '',
  ].filter((role) => role !== '');
  const dated = statements.filter((statement) => firstDayOf(statement) !== null).length;
  const count = asSentence(howMany(statements.length, 'statement'));
  const also =
    printed.length === 0 ? '' : ` Also printed ${listed(printed.map((form) => `“${form}”`))}.`;
  return `${of}${count}${whenOf(person, dated)}; ${listed(roles)}.${also}`;
}

/** A publisher at a glance: what it is, how many texts it put out and carried, and when. */
export function publisherInWords(
  publisher: Publisher,
  stateName: (code: string) => string,
): string {
  const { record, statements, undated, carried } = publisher;
  const of = record?.country === undefined ? '' : ` of ${inSentence(stateName(record.country))}`;
  const what =
    record?.type === undefined || record.type === 'other' ? '' : publisherTypes[record.type];
  const parts = what === '' ? [] : [`${asSentence(what)}${of}.`];
  if (statements.length > 0) {
    const when = whenOf(publisher, statements.length - undated.length);
    parts.push(`${asSentence(howMany(statements.length, 'statement'))}${when}.`);
  }
  if (carried.length > 0) {
    parts.push(`It carried ${howMany(carried.length, 'text')} of other publishers.`);
  }
  return parts.join(' ');
}

const publisherTypes = {
  government: 'a government office',
  agency: 'a news agency',
  newspaper: 'a newspaper',
  broadcaster: 'a broadcaster',
  aggregator: 'a site that carries texts of others',
  archive: 'an archive',
} as const;
