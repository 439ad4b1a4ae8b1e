import type { BibliographicItem } from './bibliographic-item.ts';
import { type CslName, noteOf, oneLine, responsibility } from './csl-item.ts';
import { dissectDate } from './dissect-date.ts';

/**
 * A statement as a BibTeX entry, its key the id. Written so that BibTeX, BibLaTeX and reference managers read it: the
 * entry types are BibTeX's, `date` is BibLaTeX's and holds the EDTF date with its doubt; `year` stands beside it only
 * where it is sure, since BibTeX has no form for doubt. Titles and institutions keep their capitals.
 * It refuses to write a date neither knows; the note says it. Errors: none; any text is escaped.
 */
export function bibtexEntry(item: BibliographicItem): string {
  const { author, container, publisher } = responsibility(item);
  const institution =
    item.type === 'report' ? item.publisher && oneLine(item.publisher.name) : undefined;
  const note = noteOf(item);
  const fields: [string, string | undefined][] = [
    ['author', author.length > 0 ? author.map(nameIn).join(' and ') : undefined],
    ['title', `{${escaped(oneLine(item.title))}}`],
    ['journal', container && `{${escaped(container)}}`],
    ['institution', institution && `{${escaped(institution)}}`],
    ['organization', publisher && `{${escaped(publisher)}}`],
    [
      entryType(item) === 'techreport' ? 'type' : 'howpublished',
      item.type === 'news' ? undefined : escaped(item.genre),
    ],
    ...dateFields(item.issued),
    ['eventdate', item.date !== item.issued ? biblatexDate(item.date) : undefined],
    ['venue', item.place && escaped(oneLine(item.place))],
    ['language', item.language],
    ['url', item.address],
    ['library', escaped(`${oneLine(item.archive)}, ${item.id}`)],
    ['abstract', item.abstract === '' ? undefined : escaped(oneLine(item.abstract))],
    ['annote', note === '' ? undefined : escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@${entryType(item)}{${item.id},\n${lines.join('')}}\n`;
}

/** A report needs an institution, or it is none. */
function entryType({ type, publisher }: BibliographicItem): 'article' | 'techreport' | 'misc' {
  if (type === 'news') return 'article';
  return type === 'report' && publisher ? 'techreport' : 'misc';
}

function nameIn(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return `{${escaped(name.family)}}, ${escaped(name.given)}`;
}

function dateFields(date: string | null): [string, string | undefined][] {
  const written = biblatexDate(date);
  if (date === null || written === undefined) return [];
  const dissected = dissectDate(date);
  const sure = !dissected.uncertain && !dissected.approximate;
  const year = dissected.is === 'point' && sure ? dissected.from.year : undefined;
  return [
    ['date', written],
    ['year', year],
  ];
}

/** The dates of ISO 8601-2 that BibLaTeX reads: doubt at the end, intervals open at their end, figures not given. */
const READ_BY_BIBLATEX =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)[?~%]?(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)?)?$/;

function biblatexDate(date: string | null): string | undefined {
  return date !== null && READ_BY_BIBLATEX.test(date) ? date : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces that are escaped, too: only these balance.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

function escaped(words: string): string {
  return words.replace(/[\\{}~^$&#%_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
