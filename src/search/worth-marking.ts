import type { IndexedWords } from './indexed-words.ts';
import { foldedWords } from './words.ts';

/** Words of no more letters are found everywhere; alone they say nothing. */
const SHORT = 3;

/**
 * Of the places an index found, those worth showing. Pagefind finds a word by its beginning: `be` finds `between`,
 * which nobody asked for. Short words are kept where they stand beside another word found, or where only short
 * words were asked for. Where nothing would be left, all are kept.
 *
 *     asked: to ensure the capacity
 *     to ensure the transport capacity … in the
 *     ^  ^      ^             ^              dropped: it stands alone
 */
export function worthMarking(
  { words }: Pick<IndexedWords, 'words'>,
  places: ReadonlyMap<number, number>,
  asked: readonly string[],
): ReadonlyMap<number, number> {
  const wanted = new Set(
    asked.flatMap((name) => [...foldedWords(name), foldedWords(name).join('')]),
  );
  const long = [...wanted].filter((word) => word.length > SHORT);
  const meant = new Map([...places].filter(([at]) => isMeant(words[at] ?? '', wanted, long)));
  return new Map(
    [...meant].filter(
      ([at]) =>
        long.length === 0 ||
        meant.has(at - 1) ||
        meant.has(at + 1) ||
        foldedWords(words[at] ?? '').join('').length > SHORT,
    ),
  );
}

/** Whether a printed word is one that was asked for, or another form of a longer one. */
function isMeant(printed: string, wanted: ReadonlySet<string>, long: readonly string[]): boolean {
  const parts = foldedWords(printed);
  const whole = parts.join('');
  return [...parts, whole].some(
    (part) =>
      wanted.has(part) ||
      wanted.has(part.replace(/s$/, '')) ||
      long.some((word) => part.slice(0, SHORT) === word.slice(0, SHORT)),
  );
}
