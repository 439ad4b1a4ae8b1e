import { isMap, isScalar, parseDocument } from 'yaml';
import type { HeaderKind } from '../header/shape.ts';
import { align, type Run } from './align.ts';

/** A part of a front matter: a key, a value with what it is, or a line as written. */
export interface FrontMatterPart {
  readonly runs: readonly Run[];
  readonly is: HeaderKind;
  /** True where it goes on in the line of the part before. */
  readonly sameLine: boolean;
}

const meanings: readonly (readonly [RegExp, HeaderKind])[] = [
  [/^(?:title|headline)$/i, 'title'],
  [/^date$/i, 'date'],
  [
    /^(?:published|publish(?:ed|ing)?[-_ ]?(?:date|at|on)|pub[-_ ]?date|publication[-_ ]?date)$/i,
    'credit',
  ],
  [/^(?:source|publisher|agency)$/i, 'publisher'],
  [/^(?:url|link|permalink|source[-_ ]?url|original[-_ ]?url|canonical(?:[-_ ]?url)?)$/i, 'url'],
];

interface Value {
  readonly from: number;
  readonly to: number;
  readonly is: HeaderKind;
  readonly runs: readonly Run[];
}

/**
 * Reads a front matter: the value of each key it knows, where that is plain words, for what the key says it is; every
 * other line as written. It refuses lists, numbers and broken YAML: all of that is kept and means nothing.
 *
 *     title: 'Kenya''s new port'
 *     ^^^^^^  ^^^^^^ ^^^^^^^^^^ the title, its doubled quotation mark undone
 */
export function frontMatterOf(file: string, start: number, end: number): FrontMatterPart[] {
  const values = valuesIn(file, start, end);
  const parts: FrontMatterPart[] = [];
  for (let at = start; at < end; ) {
    const value = values.find(({ from, to }) => at >= from && at < to);
    const stop = value?.to ?? endOfLine(file, at, end);
    if (value) parts.push(...partsOf(file, at, value));
    else if (file.slice(at, stop).trim() !== '') parts.push(lineOf(file, at, stop));
    at = stop;
  }
  return parts;
}

/** The values that mean something, with the lines they take up. */
function valuesIn(file: string, start: number, end: number): Value[] {
  const document = parseDocument(file.slice(start, end), { schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return [];
    const words = value.value.trim();
    const is = meaningOf(String(key.value), words);
    if (words === '' || is === null || !key.range || !value.range) return [];
    const from = start + key.range[0];
    const to = endOfLine(file, start + value.range[1], end);
    const runs = align(file, start + value.range[0], start + value.range[1], words, 'quoted');
    return runs ? [{ from, to, is, runs }] : [];
  });
}

/** What a key and its words are; a source may be named or addressed. */
function meaningOf(key: string, words: string): HeaderKind | null {
  const is = meanings.find(([pattern]) => pattern.test(key))?.[1] ?? null;
  const address = /^https?:\/\/\S+$/i.test(words);
  if (is === 'publisher') return address ? 'url' : is;
  return is === 'url' && !address ? null : is;
}

/** A key, its value, and what stands behind it on the line: a comment. A date is one part with its key. */
function partsOf(file: string, at: number, { from, to, is, runs }: Value): FrontMatterPart[] {
  const first = runs[0]?.offset ?? from;
  const key = trimmed(file, from, first, /[\s'"]+$/);
  const last = runs.at(-1);
  const rest = trimmed(file, last ? last.offset + last.length : to, to);
  const comment = /[\p{L}\p{N}]/u.test(rest.text) ? [lineOf(file, rest.offset, to)] : [];
  const label: FrontMatterPart = { runs: [key], is: 'front-matter', sameLine: at !== from };
  return [
    label,
    { runs, is, sameLine: true },
    ...comment.map((part) => ({ ...part, sameLine: true })),
  ];
}

function lineOf(file: string, from: number, to: number): FrontMatterPart {
  return { runs: [trimmed(file, from, to)], is: 'front-matter', sameLine: false };
}

/** The words between two offsets, without white space around them and without what else ends them. */
function trimmed(file: string, from: number, to: number, ending = /\s+$/): Run {
  const slice = file.slice(from, to);
  const text = slice.trimStart().replace(ending, '');
  return { text, offset: from + slice.indexOf(text), length: text.length };
}

function endOfLine(file: string, at: number, end: number): number {
  const line = /\r\n?|\n/g;
  line.lastIndex = at;
  const found = line.exec(file);
  return found && found.index < end ? Math.min(end, found.index + found[0].length) : end;
}
