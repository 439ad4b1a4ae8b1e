import type { Revision } from '../schema/lasting.ts';
import type { Statement } from '../schema/statement.ts';
import { publishedTexts, samePassages } from './check-published.ts';
import type { Edition, Ledger } from './ledger.ts';
import {
  matchPassages,
  publishedPassages,
  type WordsNow,
  type WordsOfText,
  wordsOfText,
} from './match-passages.ts';
import { printOf } from './print-of.ts';
import { textNow } from './text-now.ts';

/** A text as it was read from a file kept in `earlier/<id>/`. */
export interface EarlierRead {
  readonly sha256: string;
  readonly statement: Pick<Statement, 'title' | 'header' | 'furniture' | 'passages' | 'language'>;
}

/** A text that stood at a statement's address before, kept and published beside it. */
export interface EarlierEdition {
  /** The stem of its file, and its place in its address. */
  readonly name: string;
  /** What was changed after it, and why. */
  readonly note: string;
  readonly sha256: string;
  readonly title: string;
  readonly language: string;
  /** The first day it was published; null where the ledger does not say. */
  readonly on: string | null;
  /** The words of its passages as they were numbered; null where they are found nowhere. */
  readonly passages: readonly (string | null)[];
  readonly where: readonly WordsNow[];
}

/** What a published number of a passage stood for, where it stands for something else now. */
export interface FormerPassage {
  readonly number: number;
  readonly where: WordsNow;
  /** The first day the text with that number was published; null where the ledger does not say. */
  readonly on: string | null;
  /** The earlier text to read it in; null where the text is the same and only the numbers changed. */
  readonly earlier: string | null;
}

/** A statement's past, as far as links to it depend on it. */
export interface History {
  readonly earlier: readonly EarlierEdition[];
  /** Notes on changes of which no earlier text is kept: the passages alone were numbered otherwise. */
  readonly renumbered: readonly string[];
  readonly former: readonly FormerPassage[];
}

const nothing: History = { earlier: [], renumbered: [], former: [] };

/**
 * Says of every number of a passage that was ever published where its words are now. A number that still stands for the
 * same words is not told of. It refuses to guess: words that no row of four connects with the text are gone from it.
 */
export function historyOf(
  statement: Statement,
  ledger: Ledger,
  earlierText: (name: string) => EarlierRead | null,
): History {
  if (!statement.revised) return nothing;
  const now = textNow(statement);
  const own = wordsOfText(statement);
  const published = publishedTexts(now, ledger);
  const earlier: EarlierEdition[] = [];
  const former: FormerPassage[] = [];
  const add = (editions: readonly Edition[], words: WordsOfText, name: string | null) => {
    for (const { passages, on } of editions) {
      if (samePassages(passages, now.text.passages)) continue;
      const was = publishedPassages(passages, words);
      for (const where of matchPassages(was, own.passages))
        if (!isUnchanged(where))
          former.push({ number: where.was, where, on: on || null, earlier: name });
    }
  };
  add(
    published.filter(({ sha256 }) => sha256 === statement.sha256),
    own,
    null,
  );
  for (const { earlier: name, note } of statement.revised) {
    const read = name === undefined ? null : earlierText(name);
    if (name === undefined || read === null) continue;
    const words = wordsOfText(read.statement);
    const known = published.filter(({ sha256 }) => sha256 === read.sha256);
    const editions = known.length > 0 ? known : [unpublished(read, words)];
    add(editions, words, name);
    const [first] = editions;
    const was = publishedPassages(first?.passages ?? [], words);
    earlier.push({
      name,
      note,
      sha256: read.sha256,
      title: first?.title ?? read.statement.title,
      language: read.statement.language,
      on: first?.on || null,
      passages: was.map((passage) => passage?.join(' ') ?? null),
      where: matchPassages(was, own.passages),
    });
  }
  return { earlier, renumbered: notesOnNumbers(statement.revised), former: once(former) };
}

function isUnchanged({ was, now, how }: WordsNow): boolean {
  return how === 'same' && now.length === 1 && now[0] === was;
}

/** A text that the ledger does not know is numbered as it is read. */
function unpublished({ sha256, statement }: EarlierRead, { passages }: WordsOfText): Edition {
  return { on: '', title: statement.title, sha256, passages: passages.map(printOf) };
}

function notesOnNumbers(revised: readonly Revision[]): string[] {
  return revised.flatMap(({ earlier, note }) => (earlier === undefined ? [note] : []));
}

/** Two editions that say the same of a number say it once, by the earlier of them. */
function once(former: readonly FormerPassage[]): FormerPassage[] {
  const said = new Map<string, FormerPassage>();
  for (const one of former) {
    const key = [one.number, one.where.how, ...one.where.now].join(' ');
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()].sort((a, b) => a.number - b.number);
}
