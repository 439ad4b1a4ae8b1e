import { dateInWords } from '../render/date.ts';
import type { BibliographicItem, SourceType } from './bibliographic-item.ts';
import { type CslName, noteOf, oneLine, responsibility } from './csl-item.ts';
import { dissectDate, type Point } from './dissect-date.ts';

const TYPES: Readonly<Record<SourceType, string>> = {
  news: 'NEWS',
  report: 'RPRT',
  speech: 'SLIDE',
};

/**
 * A statement as a RIS record, one line a field, lines ended as RIS wants. A doubtful date has its doubt in words in
 * the fourth part of `DA`, and in `PY`.
 * It refuses to let a comma part the name of an institution: such a one stands as publisher only. Errors: none.
 */
export function risRecord(item: BibliographicItem): string {
  const { author, container, publisher } = responsibility(item);
  const names = author.map(nameIn);
  const unnamed = author.find((name) => nameIn(name) === undefined);
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...names.map((name): [string, string | undefined] => ['AU', name]),
    ['TI', oneLine(item.title)],
    ['T2', container],
    ['PB', publisher ?? (unnamed && 'literal' in unnamed ? unnamed.literal : undefined)],
    ['M3', item.type === 'news' ? undefined : item.genre],
    ...dateLines(item.issued),
    ['CY', item.place && oneLine(item.place)],
    ['LA', item.language],
    ['UR', item.address],
    ['DB', oneLine(item.archive)],
    ['AN', item.id],
    ['AB', oneLine(item.abstract)],
    ['N1', noteOf(item)],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? `${tag}  - ${value}\r\n` : []));
  return `${written.join('')}ER  - \r\n`;
}

function nameIn(name: CslName): string | undefined {
  if ('family' in name) return `${name.family}, ${name.given}`;
  return name.literal.includes(',') ? undefined : name.literal;
}

function dateLines(date: string | null): [string, string][] {
  if (date === null) return [];
  const dissected = dissectDate(date);
  const sure = !dissected.uncertain && !dissected.approximate;
  if (dissected.is === 'point') {
    const { from } = dissected;
    const doubt = `${dissected.approximate ? 'ca. ' : ''}${from.year}${dissected.uncertain ? '?' : ''}`;
    return [
      ['PY', sure ? from.year : doubt],
      ['DA', `${figuresOf(from)}/${sure ? '' : dateInWords(date)}`],
    ];
  }
  const first = dissected.is === 'interval' ? figuresOf(dissected.from) : '//';
  return [['DA', `${first}/${dateInWords(date)}`]];
}

function figuresOf({ year, month, day }: Point): string {
  const two = (figures: number | undefined) =>
    figures === undefined ? '' : String(figures).padStart(2, '0');
  return `${year.padStart(4, '0')}/${two(month)}/${two(day)}`;
}
