import { dateInWords } from '../../render/date.ts';
import { figures, numberOf } from '../../render/number.ts';
import { readEdtf } from '../../schema/edtf.ts';

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A number as running text has it: in words up to twelve, in figures above. */
export function inNumber(number: number): string {
  return numberWords[number] ?? figures(number);
}

/** A number and its noun: `two statements`, `one statement`, `no statements`. */
export function howMany(number: number, one: string, many = `${one}s`): string {
  return `${inNumber(number)} ${number === 1 ? one : many}`;
}

/** The same in figures, for tables and labels: `2 statements`. */
export function figuresOf(number: number, one: string, many = `${one}s`): string {
  return numberOf(number, one, many);
}

/** The first letter of a sentence as a capital. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first few of a list and how many more there are: `Kenya, Kazakhstan and 12 others`. */
export function listedFirst(
  words: readonly string[],
  most: number,
  other = 'other',
  others = `${other}s`,
): string {
  if (words.length <= most + 1) return listed(words);
  const rest = words.length - most;
  return listed([...words.slice(0, most), `${figures(rest)} ${rest === 1 ? other : others}`]);
}

/** A date with its preposition: `on 6 January 2022`, `in June 2022`, `on 11–12 May 2021`. */
export function onDate(date: string | null): string {
  const words = dateInWords(date);
  const precision = date === null ? null : readEdtf(date)?.precision;
  if (precision === 'day') return `on ${words}`;
  if (precision === 'month' || precision === 'year') return `in ${words}`;
  if (precision === 'interval') return /^\d+–/.test(words) ? `on ${words}` : `in ${words}`;
  return words;
}
