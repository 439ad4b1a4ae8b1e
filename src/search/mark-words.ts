import { foldedKey, foldedWords } from './words.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds where words or phrases stand in a text, whole words only; capitals, accents, apostrophes and hyphens make
 * no difference. It does not stem: the search names the words as the text prints them.
 *
 *     and Nur-Sultan.   marks: nur sultan
 *         ^--------^
 */
export function findMarks(text: string, marks: readonly string[]): Stretch[] {
  const wanted = new Map<string, string[][]>();
  for (const key of new Set(marks.map(foldedKey))) {
    const words = key.split(' ');
    const first = words[0];
    if (first) wanted.set(first, [...(wanted.get(first) ?? []), words]);
  }
  const parts = partsOf(text);
  const found: Stretch[] = [];
  parts.forEach((part, at) => {
    for (const words of wanted.get(part.word) ?? []) {
      const last = parts[at + words.length - 1];
      if (last && words.every((word, ahead) => parts[at + ahead]?.word === word)) {
        found.push({ start: part.start, end: last.end });
      }
    }
  });
  return joined([...found, ...marks.flatMap((mark) => unspaced(text, mark))]);
}

/**
 * Every place where the words of a phrase stand together, places that share words and all; the last word may have its
 * possessive. Otherwise as `findMarks`.
 *
 *     the Kenya-China line and Kenya’s ports     phrase: kenya
 *         ^---^                ^-----^
 */
export function stretchesOf(text: string, phrase: string): Stretch[] {
  const words = foldedWords(phrase);
  if (words.length === 0) return [];
  const parts = partsOf(text);
  const fits = (at: number, ahead: number) => {
    const part = parts[at + ahead];
    if (part === undefined) return false;
    const bare = ahead === words.length - 1 ? part.bare : part.word;
    return part.word === words[ahead] || bare === words[ahead];
  };
  const found = parts.flatMap((part, at) => {
    const last = parts[at + words.length - 1];
    const here = last !== undefined && words.every((_, ahead) => fits(at, ahead));
    return here ? [{ start: part.start, end: last.end }] : [];
  });
  return [...found, ...unspaced(text, phrase)];
}

/** Scripts that write no space between words: there a mark is found inside a run of letters too. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function unspaced(text: string, mark: string): Stretch[] {
  const found: Stretch[] = [];
  if (!UNSPACED.test(mark)) return found;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    found.push({ start: at, end: at + mark.length });
  }
  return found;
}

/** The folded words of a text with their places, and without a possessive. Words that an apostrophe joins are one. */
function partsOf(text: string): (Stretch & { word: string; bare: string })[] {
  const parts: (Stretch & { word: string; bare: string })[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    const printed = match[0].replace(/['’]+$/u, '');
    const words = foldedWords(printed);
    const stretch = { start: match.index, end: match.index + printed.length };
    const possessive = /['’]s$/iu.test(printed);
    for (const word of words)
      parts.push({ ...stretch, word, bare: possessive ? word.slice(0, -1) : word });
  }
  return parts;
}

function joined(found: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else result.push({ ...stretch });
  }
  return result;
}

/**
 * Wraps the words found inside an element in `<mark class="found">`, within whatever spans are there: a mark is
 * cut at their edges and breaks none. Returns how many stretches were marked.
 */
export function markWithin(element: Element, marks: readonly string[]): number {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const found = findMarks(text, marks);
  // From the end, so that places before a split stay what they are.
  for (const { start, end } of [...found].reverse()) {
    for (const held of [...nodes].reverse()) {
      const from = Math.max(start - held.start, 0);
      const to = Math.min(end - held.start, held.node.data.length);
      if (from < to) wrap(held.node, from, to);
    }
  }
  return found.length;
}

function wrap(node: Text, from: number, to: number): void {
  const stretch = node.splitText(from);
  stretch.splitText(to - from);
  const mark = document.createElement('mark');
  mark.className = 'found';
  stretch.replaceWith(mark);
  mark.append(stretch);
}
