import type { Holdings } from '../../relate/holdings.ts';
import { firstDayOf } from '../../relate/order.ts';
import type { Wording } from '../../relate/parallel/parallels.ts';
import { dateInWords } from '../../render/date.ts';

/** When a wording stands first and last: `, 6 January 2022 to 24 April 2025`; empty where no statement is dated. */
export function whenFound({ places }: Pick<Wording, 'places'>, held: Holdings): string {
  const dated = places.flatMap(({ id }) => {
    const statement = held.byId.get(id);
    return statement && firstDayOf(statement) !== null ? [dateInWords(statement.date)] : [];
  });
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

/** The first words of a wording as its earliest place has them, cut between words. */
export function openingWords({ places }: Pick<Wording, 'places'>, most: number): string {
  const [place] = places;
  const words = (place?.shown ?? []).flatMap(({ text }) => text.split(' '));
  const before = (place?.parts[0]?.start ?? 0) > 0 ? '… ' : '';
  const after = words.length > most ? ' …' : '';
  return `${before}${words.slice(0, most).join(' ')}${after}`;
}
