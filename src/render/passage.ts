import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FormerPassage } from '../ledger/history.ts';
import type { WordingInPassage } from '../relate/parallel/parallels.ts';
import type { Passage } from '../schema/passage.ts';
import type { Statement } from '../schema/statement.ts';
import { formulaAddress, passageAnchor, themeAddress, wordingAddress } from './address.ts';
import { formerPassage, numberGone } from './former-passage.ts';
import { type MarksByPlace, placeKey, spansOf, wordsTree } from './marks.ts';
import { numberOf as counted } from './number.ts';
import type { Readings, Row } from './rows.ts';
import { tongueOf } from './tongue.ts';
import { fieldName } from './value.ts';
import { voicesOf } from './voices.ts';

/** What the margin of a passage needs beside the statement. */
export interface PassageNames {
  themeName(id: string): string;
  formulaName(id: string): string;
  /** Whose account the text is, in words; empty where it is not known. */
  account: string;
  /** The address a report of an error goes to, by passage. */
  reportAddress(passage: number): string | undefined;
  /** What the passage's number stood for in an earlier text, where that was something else. */
  former?: readonly FormerPassage[];
  /** What the statement has in common with others, by passage. */
  wordings?: readonly WordingInPassage[];
}

/** One conclusion as far as it rests on words of a passage. */
interface ReadHere {
  readonly row: string;
  readonly field: string;
  readonly raw: string | boolean;
  readonly mark: string;
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
  const read = readByPassage(readings.rows);
  let account = false;
  const passages = statement.passages.map((passage, index) => {
    const evidence = marks.get(placeKey({ part: 'passage', index })) ?? [];
    const here = read.get(index) ?? [];
    const voices = voicesOf(passage, statement, readings);
    // Whose account it is stands where nobody speaks, once for a run of such passages.
    const told = voices.length === 0 && !account ? [accountNote(names)] : [];
    account = voices.length === 0;
    const notes = [
      ...told,
      ...voices,
      ...themesNote(statement, passage, here, names),
      ...formulasNote(statement, passage, here, names),
      ...readHere(here),
      ...alsoIn(passage, names),
      ...formerNotes(statement.id, passage, names),
      ...reportLink(passage, names),
    ];
    return h('div.passage', { id: passageAnchor(passage.n) }, [
      numberOf(passage),
      h(
        'p.words',
        { ...tongueOf(statement.language) },
        wordsTree(passage.text, spansOf(passage, evidence)),
      ),
      notes.length > 0 ? h('ul.margin', notes) : null,
    ]);
  });
  return [...passages, ...numbersGone(statement, names)];
}

/** The numbers beyond the last passage that an earlier text had. */
function numbersGone({ id, passages }: Statement, { former = [] }: PassageNames): Element[] {
  const beyond = former.filter(({ number }) => number > passages.length);
  return [...Map.groupBy(beyond, ({ number }) => number).values()].map((own) =>
    numberGone(id, own),
  );
}

function numberOf({ n }: Passage): Element {
  return h('a', { href: `#${passageAnchor(n)}`, ariaLabel: `Passage ${n}` }, String(n));
}

function accountNote({ account }: PassageNames): Element {
  return h('li.voice', account === '' ? 'account: publisher not known' : `account: ${account}`);
}

function themesNote(
  { themes }: Statement,
  passage: Passage,
  here: readonly ReadHere[],
  names: PassageNames,
): Element[] {
  const own = themes.filter(({ passages }) => passages.includes(passage.n));
  if (own.length === 0) return [];
  const links = own.map(({ id }) => {
    const marks = here.flatMap(({ field, raw, mark }) =>
      field === 'themes' && raw === id ? mark : [],
    );
    const tied = marks.length > 0 ? { dataMarks: [...new Set(marks)].join(' ') } : {};
    return h('li', tied, h('a', { href: themeAddress(id) }, names.themeName(id)));
  });
  return [h('li.about', [own.length === 1 ? 'theme: ' : 'themes: ', h('ul.inline-list', links)])];
}

/** The formulas of a passage, each once; pointing at one marks its words. */
function formulasNote(
  { formulas }: Statement,
  passage: Passage,
  here: readonly ReadHere[],
  names: PassageNames,
): Element[] {
  const own = new Set(formulas.flatMap((one) => (one.passage === passage.n ? one.id : [])));
  if (own.size === 0) return [];
  const links = [...own].map((id) => {
    const marks = here.flatMap(({ field, raw, mark }) =>
      field === 'formulas' && raw === id ? mark : [],
    );
    const tied = marks.length > 0 ? { dataMarks: [...new Set(marks)].join(' ') } : {};
    return h('li', tied, h('a', { href: formulaAddress(id) }, names.formulaName(id)));
  });
  return [h('li.about', [own.size === 1 ? 'formula: ' : 'formulas: ', h('ul.inline-list', links)])];
}

/** What the margin tells in a way of its own. */
const APART = new Set(['themes', 'formulas', 'speech']);

/** Links from a passage to what was read from it, its speech, themes and formulas apart. */
function readHere(here: readonly ReadHere[]): Element[] {
  const fields = new Map<string, { row: string; marks: Set<string> }>();
  for (const { row, field, mark } of here) {
    if (APART.has(field)) continue;
    const own = fields.get(field) ?? { row, marks: new Set() };
    fields.set(field, own);
    own.marks.add(mark);
  }
  if (fields.size === 0) return [];
  const links = [...fields].map(([field, { row, marks }]) =>
    h('li', { dataMarks: [...marks].join(' ') }, h('a', { href: `#${row}` }, fieldName(field))),
  );
  return [h('li.about', ['read here: ', h('ul.inline-list', links)])];
}

function formerNotes(id: string, { n }: Passage, { former = [] }: PassageNames): Element[] {
  return former
    .filter(({ number }) => number === n)
    .map((one) => h('li.former', formerPassage(id, one)));
}

/** Leads to what stands in other statements too, word for word or nearly; other words of the passage apart. */
function alsoIn({ n }: Passage, { wordings = [] }: PassageNames): Element[] {
  const own = wordings.filter((one) => one.n === n);
  if (own.length === 0) return [];
  const links = own.map(({ page, anchor, others }) =>
    h(
      'li',
      h('a', { href: wordingAddress(page, anchor) }, counted(others, 'statement', 'statements')),
    ),
  );
  const [first, ...others] = links;
  const also = h('li.about', ['also in ', h('ul.inline-list', first)]);
  return others.length === 0
    ? [also]
    : [also, h('li.about', ['other words of it in ', h('ul.inline-list', others)])];
}

function reportLink({ n }: Passage, names: PassageNames): Element[] {
  const href = names.reportAddress(n);
  if (href === undefined) return [];
  const ariaLabel = `Report an error in passage ${n}`;
  return [h('li.actions', h('a', { href, ariaLabel }, 'Report an error'))];
}

/** What was read from each passage, by its index; what was passed over is left out. */
function readByPassage(rows: readonly Row[]): Map<number, ReadHere[]> {
  const byPassage = new Map<number, ReadHere[]>();
  for (const { id, field, raw, rejected, grounds } of rows) {
    for (const { place, mark } of rejected ? [] : grounds) {
      if (place?.part !== 'passage' || mark === undefined) continue;
      const own = byPassage.get(place.index) ?? [];
      byPassage.set(place.index, own);
      own.push({ row: id, field, raw, mark });
    }
  }
  return byPassage;
}
