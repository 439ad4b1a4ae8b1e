import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Passage } from '../schema/passage.ts';
import type { Statement } from '../schema/statement.ts';
import { passageAnchor, themeAddress } from './address.ts';
import { type MarksByPlace, placeKey, spansOf, wordsTree } from './marks.ts';
import type { Readings, Row } from './rows.ts';
import { fieldName } from './value.ts';
import { voicesOf } from './voices.ts';

/** What the margin of a passage needs beside the statement. */
export interface PassageNames {
  themeName(id: string): string;
  /** Whose account the text is, in words; empty where it is not known. */
  account: string;
  /** The address a report of an error goes to, by passage. */
  reportAddress(passage: number): string | undefined;
}

/**
 * A statement's passages as a tree: each numbered, the number its link; words spoken and words that values rest on are
 * marked in the text; who speaks, what about, and what was read there stands in the margin.
 */
export function passagesTree(
  statement: Statement,
  readings: Readings,
  marks: MarksByPlace,
  names: PassageNames,
): Element[] {
  const rowsHere = rowsByPassage(readings.rows);
  let account = false;
  return statement.passages.map((passage, index) => {
    const evidence = marks.get(placeKey({ part: 'passage', index })) ?? [];
    const here = rowsHere.get(index) ?? [];
    const voices = voicesOf(passage, statement, readings);
    // Whose account it is stands where nobody speaks, once for a run of such passages.
    const told = voices.length === 0 && !account ? [accountNote(names)] : [];
    account = voices.length === 0;
    return h('div.passage', { id: passageAnchor(passage.n) }, [
      numberOf(passage),
      h('p.words', languageOf(statement), wordsTree(passage.text, spansOf(passage, evidence))),
      h('ul.margin', [
        ...told,
        ...voices,
        ...themesNote(statement, passage, here, names),
        ...readHere(here),
        ...reportLink(passage, names),
      ]),
    ]);
  });
}

function numberOf({ n }: Passage): Element {
  return h('a.number', { href: `#${passageAnchor(n)}`, ariaLabel: `Passage ${n}` }, String(n));
}

/** English is the page's own language; any other is named, and runs the way its script does. */
function languageOf({ language }: Statement): { lang?: string; dir?: 'auto' } {
  return language === 'en' ? {} : { lang: language, dir: 'auto' };
}

function accountNote({ account }: PassageNames): Element {
  return h('li.voice', account === '' ? 'account: publisher not known' : `account: ${account}`);
}

function themesNote(
  { themes }: Statement,
  passage: Passage,
  here: readonly Row[],
  names: PassageNames,
): Element[] {
  const own = themes.filter(({ passages }) => passages.includes(passage.n));
  if (own.length === 0) return [];
  const links = own.map(({ id }) => {
    const marks = here.flatMap(({ field, raw, mark }) =>
      field === 'themes' && raw === id && mark !== undefined ? mark : [],
    );
    const tied = marks.length > 0 ? { dataMarks: [...new Set(marks)].join(' ') } : {};
    return h('li', tied, h('a', { href: themeAddress(id) }, names.themeName(id)));
  });
  return [h('li.about', [own.length === 1 ? 'theme: ' : 'themes: ', h('ul.inline-list', links)])];
}

/** Links from a passage to what was read from it, its speech and themes apart. */
function readHere(here: readonly Row[]): Element[] {
  const first = new Map<string, Row>();
  const marks = new Map<string, string[]>();
  for (const row of here) {
    if (row.rejected || row.field === 'themes' || row.field === 'speech') continue;
    if (!first.has(row.field)) first.set(row.field, row);
    if (row.mark !== undefined) marks.set(row.field, [...(marks.get(row.field) ?? []), row.mark]);
  }
  if (first.size === 0) return [];
  const links = [...first.values()].map(({ id, field }) => {
    const tied = marks.get(field);
    return h('li', tied ? { dataMarks: [...new Set(tied)].join(' ') } : {}, [
      h('a', { href: `#${id}` }, fieldName(field)),
    ]);
  });
  return [h('li.about', ['read here: ', h('ul.inline-list', links)])];
}

function reportLink({ n }: Passage, names: PassageNames): Element[] {
  const href = names.reportAddress(n);
  if (href === undefined) return [];
  const ariaLabel = `Report an error in passage ${n}`;
  return [h('li.actions', h('a', { href, ariaLabel }, 'Report an error'))];
}

function rowsByPassage(rows: readonly Row[]): Map<number, Row[]> {
  const byPassage = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.place?.part !== 'passage') continue;
    const own = byPassage.get(row.place.index);
    if (own) own.push(row);
    else byPassage.set(row.place.index, [row]);
  }
  return byPassage;
}
