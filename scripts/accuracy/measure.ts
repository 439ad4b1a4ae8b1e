import { foldLetters } from '../../src/gazetteer/normalise-name.ts';
import type { Statement } from '../../src/schema/statement.ts';
import type { Truth } from './truth.ts';

/** The fields measured, and what each counts. */
export const FIELDS = ['title', 'date', 'false-dates', 'parties', 'principals', 'kind'] as const;
export type MeasuredField = (typeof FIELDS)[number];

/** What one text adds to a field: `hits` of `of`; for parties also what was found in all. A miss says expected and read. */
export interface Outcome {
  readonly hits: number;
  readonly of: number;
  readonly found: number;
  readonly miss: { expected: string; read: string } | null;
}

const none: Outcome = { hits: 0, of: 0, found: 0, miss: null };

/** Measures one statement against what a person found; null stands for a text that could not be read. */
export function measure(
  truth: Truth,
  statement: Statement | null,
  text: string,
): Record<MeasuredField, Outcome> {
  return {
    title: title(truth, statement),
    date: date(truth, statement),
    'false-dates': falseDates(truth, statement),
    parties: parties(truth, statement),
    principals: principals(truth, statement, text),
    kind: kind(truth, statement),
  };
}

function outcome(right: boolean, expected: string, read: string): Outcome {
  return { hits: right ? 1 : 0, of: 1, found: 1, miss: right ? null : { expected, read } };
}

function title({ title: expected }: Truth, statement: Statement | null): Outcome {
  if (expected === undefined) return none;
  const fold = (words: string) => words.replace(/\s+/g, ' ').trim();
  const read = statement?.title ?? '';
  return outcome(fold(read) === fold(expected), expected, read);
}

function datesOf(statement: Statement | null): string[] {
  return Object.values(statement?.dates ?? {}).filter((value) => value !== undefined);
}

function expectedDate({ date: day, date_in_text: given }: Truth): string | null {
  if (!day || !given) return null;
  return given === 'no-year' ? `XXXX${day.slice(4)}` : day;
}

function date(truth: Truth, statement: Statement | null): Outcome {
  const expected = expectedDate(truth);
  if (expected === null) return none;
  const read = datesOf(statement);
  return outcome(read.includes(expected), expected, read.join(' '));
}

/** A day claimed as stated or derived is false where it is not the statement's; the event, publication and header date may differ. */
function falseDates(truth: Truth, statement: Statement | null): Outcome {
  if (truth.date_in_text === undefined) return none;
  const expected = expectedDate(truth);
  const claimed = (['event', 'published', 'header'] as const).flatMap((name) => {
    const reading = statement?.readings[`dates.${name}`]?.find(({ rejected }) => !rejected);
    const sure = reading && (reading.basis === 'stated' || reading.basis === 'derived');
    return sure && /^\d{4}-\d{2}-\d{2}$/.test(String(reading.value)) ? [String(reading.value)] : [];
  });
  const isFalse = claimed.length > 0 && (expected === null || !claimed.includes(expected));
  return {
    hits: isFalse ? 1 : 0,
    of: 1,
    found: claimed.length,
    miss: isFalse ? { expected: expected ?? '(none)', read: claimed.join(' ') } : null,
  };
}

function parties(truth: Truth, statement: Statement | null): Outcome {
  if (!truth.countries || truth.countries_named_in_text === false) return none;
  const expected = new Set(truth.countries);
  const neutral = new Set(truth.countries_also_ok ?? []);
  const read = (statement?.parties ?? []).filter(
    (code) => expected.has(code) || !neutral.has(code),
  );
  const hits = read.filter((code) => expected.has(code)).length;
  const right = hits === expected.size && read.length === hits;
  return {
    hits,
    of: expected.size,
    found: read.length,
    miss: right ? null : { expected: [...expected].join(' '), read: read.join(' ') },
  };
}

function principals(truth: Truth, statement: Statement | null, text: string): Outcome {
  const folded = foldLetters(text);
  const expected = (truth.speakers ?? []).filter((name) => folded.includes(surnameOf(name)));
  if (expected.length === 0) return none;
  const read = [...(statement?.participants ?? []), ...(statement?.speakers ?? [])].map(
    ({ name }) => foldLetters(name),
  );
  const missed = expected.filter(
    (name) =>
      !read.some(
        (other) =>
          other.split(/[\s-]+/).includes(surnameOf(name)) || other.includes(surnameOf(name)),
      ),
  );
  return {
    hits: expected.length - missed.length,
    of: expected.length,
    found: read.length,
    miss: missed.length > 0 ? { expected: missed.join('; '), read: read.join('; ') } : null,
  };
}

/** The last word of a name that is no numeral or suffix. */
function surnameOf(name: string): string {
  const words = foldLetters(name)
    .replace(/,.*$/, '')
    .replace(/\.$/, '')
    .split(/\s+/)
    .filter((word) => !/^(?:jr\.?|sr\.?|i{1,3}|iv)$/.test(word));
  return words.at(-1) ?? '';
}

function kind(truth: Truth, statement: Statement | null): Outcome {
  if (!truth.kind) return none;
  const read = statement?.kind ?? '';
  return outcome(
    truth.kind === 'joint' ? read.startsWith('joint-') : read === truth.kind,
    truth.kind,
    read,
  );
}
