import { parseQuery } from '../search/parse-query.ts';
import { foldedKey, foldedWords } from '../search/words.ts';

/** A question to the concordance: the phrases its lines show, and words that the statement must have besides. */
export interface AskedPhrases {
  readonly phrases: readonly string[];
  /** As a search is asked them: in any of their forms, anywhere in the statement. */
  readonly besides: string;
}

/** Words a question may have in all: no phrase worth following is longer. */
export const MOST_WORDS = 40;

/**
 * What is asked for: the phrases in quotation marks and the words besides, or, without any marks, all words as one
 * phrase. It refuses to take words apart that were typed together. Errors: none; a query of no words asks for nothing.
 *
 *     "shared future" Kenya   lines with `shared future`, of statements that also have Kenya
 *     shared future           lines with `shared future`
 */
export function askedPhrases(query: string): AskedPhrases {
  const parts = parseQuery(query);
  const quoted = parts.filter(({ kind }) => kind === 'phrase').map(({ text }) => text);
  const words = parts.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  if (quoted.length === 0) {
    const whole = words.join(' ');
    return { phrases: whole === '' ? [] : [whole], besides: '' };
  }
  const once = new Map(quoted.map((phrase) => [foldedKey(phrase), phrase]));
  return { phrases: [...once.values()], besides: words.join(' ') };
}

/** Whether more is asked than can be looked for. */
export function isTooLong({ phrases, besides }: AskedPhrases): boolean {
  return [...phrases, besides].flatMap(foldedWords).length > MOST_WORDS;
}

/**
 * The question to the concordance that a search stands for: words that a search finds anywhere are each asked for,
 * since together they may stand nowhere.
 *
 *     port railway   →   "port" "railway"
 */
export function concordanceQuery(search: string): string {
  const parts = parseQuery(search);
  if (parts.length < 2 || parts.some(({ kind }) => kind === 'phrase')) return search;
  return parts.map(({ text }) => `"${text}"`).join(' ');
}
