import type { Span } from '../../read/source-text.ts';
import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { nameEndingAt } from './beside-office.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { namesBody, namesBodyForSure, otherNameAt } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';
import { namesInSmall } from './who-is-meant.ts';

/** Who stands behind an office; else whether the name is refused, or left open for other words to say whose it is. */
export type Behind = NamedPerson | 'refused' | 'open';

/**
 * Reads the name behind an office, `from` the token it begins with.
 * It refuses a name that the office does not go with: one behind a comma that says nothing of it, a city’s, a house’s,
 * and a headline’s word that the text prints in small letters.
 *
 *     Foreign Minister Kari Nordmann
 *                      ^^^^^^^^^^^^^
 */
export function behindOffice(
  hand: TextInHand,
  office: OfficePhrase,
  from: number,
  day: string | null,
): Behind {
  const { text, tokens, names, passages } = hand;
  const name = personalNameAt(tokens, from);
  if (!name) return 'open';
  const { start } = tokens[from] as Token;
  const { end } = tokens[name.to - 1] as Token;
  const printed = printedName(text.slice(start, end));
  const known = hand.world.personByOffice(printed, office, day);
  // `Prime Minister, Lucy and I …`: one word behind a comma is no name the office goes with.
  const apart = /^,(?:\s(?:Mr|Mrs|Ms|Dr)\.?)?$/.test(text.slice(office.end, start).trim());
  const greeted = apart && besideConsort(text, office, start, passages[0]?.start ?? 0);
  const alone = apart && !greeted && !isTitled(text, office, start, end) && !printed.includes(' ');
  const isCity = names.some(
    (one) => one.name.is === 'place' && one.start === start && one.end === end,
  );
  if (!known && (alone || isCity)) return 'refused';
  if (apart && sayingOf(text, office, end)) return 'refused';
  if (!known && text.charAt(office.end) === ',' && isOfNameBefore(hand, office)) return 'refused';
  if (apart && !known && onLineOfItsOwn(text, office, start)) return 'open';
  if (!known && (namesBodyForSure(printed) || isInitials(text.slice(start, end), office)))
    return 'refused';
  // `FOREIGN MINISTER NORDMANN:` is no headline.
  const labels = passages.some(({ turn }) => turn?.start === office.start);
  if (!known && !labels && !namesInSmall(hand, text.slice(start, end))) return 'refused';
  return { start, end, name: printed, known, office };
}

/** An office of a state, or the one spoken of, and the name with its title between commas: `the Peruvian Foreign Minister, Dr. Quispe, who …` */
function isTitled(text: string, office: OfficePhrase, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, office.start - 20), office.start);
  return (
    (office.country !== null || /(?<!\p{L})[Tt]he\s(?:\p{L}+\s)?$/u.test(before)) &&
    /^,\s(?:Mr|Mrs|Ms|Dr)\b/.test(text.slice(office.end, start)) &&
    text.charAt(end) === ','
  );
}

/** A house by its letters behind an office in small ones: `Director of OPM`. */
function isInitials(printed: string, { office }: OfficePhrase): boolean {
  return /^\p{Lu}{2,5}$/u.test(printed) && /\p{Ll}/u.test(office);
}

/** So many characters in, a speech still greets. */
const GREETING = 60;

/** `Mr. President, Mrs. Quispe, our guests`: the first words of a speech greet a guest by office, and the consort by name. */
function besideConsort(text: string, office: OfficePhrase, start: number, from: number): boolean {
  return (
    office.start < from + GREETING &&
    /\bMr\.?\s$/.test(text.slice(Math.max(0, office.start - 5), office.start)) &&
    /^,\s(?:Mrs|Madame?|Lady)\.?\s$/.test(text.slice(office.end, start))
  );
}

/** `Madam President,` / `Mr. Ola Berg,`: whoever is greeted on the next line is another. */
function onLineOfItsOwn(text: string, office: OfficePhrase, start: number): boolean {
  const before = text.slice(Math.max(0, office.start - 14), office.start);
  const between = text.slice(office.end, start);
  return (
    (/\b(?:Mr|Madame?)\.?\s$/.test(before) &&
      /[\n\r](?:(?:Mr|Mrs|Ms|Dr|Madame?|Dear)\.? )?$/.test(between)) ||
    // `Honourable President of Norway,` / `Mrs. Anna Berg,`: the consort.
    (/\b(?:Honou?rable|Excellency,?|Majesty,?)\s(?:the\s)?$/.test(before) &&
      between.startsWith(',') &&
      /[\n\r](?:Mrs|Madame?|Lady)\.? $/.test(between))
  );
}

/** `Ola Berg, the Foreign Minister of Norway, Anna Dahl, …`: the office is of the name before it. */
function isOfNameBefore({ text, tokens, names }: TextInHand, { start }: Span): boolean {
  const lead = /,\s(?:the\s)?$/.exec(text.slice(Math.max(0, start - 6), start));
  const name = lead && nameEndingAt(tokens, start - lead[0].length);
  if (!name) return false;
  const first = tokens[name.from] as Token;
  return (
    !otherNameAt(names, first.start) &&
    !namesBody(text.slice(first.start, start).replace(/,.*$/s, ''))
  );
}

/** `In his talks with the Norwegian leader, Quispe said …`: the office behind the comma is another’s. */
function sayingOf(text: string, office: OfficePhrase, end: number): boolean {
  return (
    /\b(?:with|by|to|from|for)\s+(?:the\s+|a\s+|his\s+|her\s+)?$/.test(
      text.slice(Math.max(0, office.start - 16), office.start),
    ) &&
    /^\s(?:said|told|added|says|stressed|noted|expressed|thanked)\b/.test(text.slice(end, end + 14))
  );
}
