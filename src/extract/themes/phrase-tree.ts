import {
  endOfGap,
  endOfWord,
  endsWord,
  foldAt,
  HYPHEN,
  kindAt,
  SPACE,
  WORD,
} from './characters.ts';

const gap = 0x20;
const anyEnding = 0x2a;

/** A place in the tree of all phrases: what may follow, and the phrases that are complete here. */
export interface PhraseNode<T> {
  next: Map<number, PhraseNode<T>>;
  /** What follows any ending of a word: `state*`. */
  afterEnding: PhraseNode<T> | null;
  complete: T[];
}

/** Makes a place from which nothing follows yet. */
export function phraseNode<T>(): PhraseNode<T> {
  return { next: new Map(), afterEnding: null, complete: [] };
}

/**
 * Puts a phrase into the tree under the thing it stands for.
 * It refuses to guess what a stray sign means: a phrase begins with a letter or digit and ends with one or with `*`,
 * and `*` stands only at the end of a word. Errors: throws a RangeError that quotes the phrase.
 */
export function addPhrase<T>(root: PhraseNode<T>, phrase: string, thing: T): void {
  const wrong = refusal(phrase);
  if (wrong !== null) throw new RangeError(`“${phrase}”: ${wrong}`);
  let node = root;
  for (let at = 0; at < phrase.length; ) {
    const kind = kindAt(phrase, at);
    const isGap = kind === SPACE || kind === HYPHEN;
    node = follow(node, isGap ? gap : foldAt(phrase, at));
    at = isGap ? endOfGap(phrase, at) : at + 1;
  }
  node.complete.push(thing);
}

function refusal(phrase: string): string | null {
  if (kindAt(phrase, 0) !== WORD) return 'a phrase begins with a letter or a digit';
  const last = phrase.length - 1;
  if (phrase[last] !== '*' && kindAt(phrase, last) !== WORD)
    return 'a phrase ends with a letter, a digit or *';
  if (/(?:^|[^\p{L}\p{M}\p{N}])\*|\*[^\s\p{Pd},]/u.test(phrase))
    return '* stands at the end of a word';
  return null;
}

function follow<T>(node: PhraseNode<T>, sign: number): PhraseNode<T> {
  if (sign === anyEnding) {
    node.afterEnding ??= phraseNode<T>();
    return node.afterEnding;
  }
  const known = node.next.get(sign);
  if (known) return known;
  const made = phraseNode<T>();
  node.next.set(sign, made);
  return made;
}

/**
 * Calls `found` for every phrase that stands at a place in a text, with the place after it.
 * The place must begin a word; the walk goes no further than the longest phrase, so a text is read in linear time.
 *
 *     … expand bilateral  trade and investment …
 *                         ^ from           ^ end, for “trade and invest*”
 */
export function phrasesAt<T>(
  node: PhraseNode<T>,
  text: string,
  at: number,
  found: (thing: T, end: number) => void,
): void {
  if (node.complete.length > 0 && endsWord(text, at))
    for (const thing of node.complete) found(thing, at);
  if (node.afterEnding) phrasesAt(node.afterEnding, text, restOfWord(text, at), found);
  if (node.next.size === 0 || at >= text.length) return;
  const kind = kindAt(text, at);
  const isGap = kind === SPACE || kind === HYPHEN;
  const next = node.next.get(isGap ? gap : foldAt(text, at));
  if (next) phrasesAt(next, text, isGap ? endOfGap(text, at) : at + 1, found);
}

/** Inside a word an apostrophe may come first: `state*` takes the whole of “state's”. */
function restOfWord(text: string, at: number): number {
  return endOfWord(text, at - 1);
}
