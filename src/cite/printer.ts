import type { CslName } from './csl-item.ts';
import { type Engine, engineOf, type Printed, type StyleFiles } from './engine.ts';
import { RETURNED, type Style, type StyledItem, TURNED } from './styled-item.ts';

/** Prints items in one style. */
export type Printer = (item: StyledItem) => Printed;

/** The fields that a pattern leaves open, in the order of their figures; their words are put in afterwards. */
const OPEN = [
  'title',
  'container',
  'publisher',
  'place',
  'genre',
  'date',
  'archive',
  'id',
  'address',
] as const;
type Open = (typeof OPEN)[number];

/**
 * A printer that asks citeproc once for each pattern: the same type, as many authors, the same fields given. The
 * fields are then put into the pattern, as citeproc would have printed them. Asking it for every statement costs seven
 * milliseconds a statement; putting words into a pattern costs a few hundredths of one.
 * It refuses to put in what could turn punctuation round about it (quotation marks, tags, odd endings): such an item
 * is printed by citeproc itself. Errors: throws where the style's file is no CSL.
 */
export function printerOf(style: Style, files: StyleFiles): Printer {
  const engine = engineOf(style, files);
  const patterns = new Map<string, Printed>();
  return (item) => {
    if (!canBePutIn(item)) return engine.print(item);
    const { key, open } = patternFor(item);
    const known = patterns.get(key) ?? engine.print(open);
    patterns.set(key, known);
    return filled(known, item, style, engine);
  };
}

/** The same fields printed by citeproc each time: what the patterns are held to. */
export function printerByEngine(style: Style, files: StyleFiles): Printer {
  return engineOf(style, files).print;
}

const BEGIN = '\ufdd8';
const END = '\ufdd9';
const GAP = new RegExp(`${BEGIN}(\\d+)${END}`, 'g');
/** Authors have the figures behind those of the fields. */
const FIRST_AUTHOR = OPEN.length;

/** An item whose open fields hold their own figures, and what tells its pattern from others. */
function patternFor(item: StyledItem): { key: string; open: StyledItem } {
  const gaps: Partial<Record<Open | 'dateInText', string>> = {};
  for (const [figure, field] of OPEN.entries()) {
    const words = item[field];
    if (words !== undefined) gaps[field] = `${BEGIN}${figure}${END}${closing(words)}`;
  }
  if (item.dateInText !== undefined) {
    const figure = OPEN.indexOf('date');
    gaps.dateInText = `${BEGIN}${figure}${END}${closing(item.dateInText)}`;
  }
  const { type, english } = item;
  const authors = item.authors.map((name, place) => openName(name, place, item.authors));
  const open = { ...item, ...gaps, authors };
  return { key: JSON.stringify([type, authors, english, gaps]), open };
}

/**
 * A name whose words are left open: all of a name that is one, the surname of another; given names are set in initials, and
 * stay. A surname of several words, or one that two authors share, may be set otherwise than it stands.
 */
function openName(name: CslName, place: number, all: readonly CslName[]): CslName {
  const own = printedOf(name);
  if (all.some((other, at) => at !== place && printedOf(other) === own)) return name;
  const gap = `${BEGIN}${FIRST_AUTHOR + place}${END}`;
  if ('literal' in name) return isPlain(own) ? { literal: `${gap}${closing(own)}` } : name;
  return SURNAME.test(own) ? { ...name, family: gap } : name;
}

function printedOf(name: CslName): string {
  return 'literal' in name ? name.literal : name.family;
}

const SURNAME = /^\p{Lu}\p{L}+$/u;

function filled(pattern: Printed, item: StyledItem, style: Style, engine: Engine): Printed {
  const asPrinted = typographic(item.title);
  const cased = item.english ? typographic(engine.headline(item.title)) : asPrinted;
  const fill = (words: string, short: boolean): string =>
    words.replace(GAP, (_, figure: string) => {
      const author = item.authors[Number(figure) - FIRST_AUTHOR];
      if (author) return opened(typographic(printedOf(author)));
      const field = OPEN[Number(figure)];
      // APA's reference is the one form that leaves a title as it is.
      if (field === 'title') return opened(style === 'apa' && !short ? asPrinted : cased);
      if (field === 'date') return opened((short ? item.dateInText : item.date) ?? '');
      return opened(typographic((field && item[field]) ?? ''));
    });
  return {
    short: fill(pattern.short, true),
    shortWithPassage: fill(pattern.shortWithPassage, true),
    full: fill(pattern.full, false),
  };
}

/** The mark that ends words and bears on what follows them. */
function closing(words: string): string {
  return /[.?!]$/.exec(words)?.[0] ?? '';
}

function opened(words: string): string {
  return words.replace(/[.?!]$/, '');
}

function typographic(words: string): string {
  return words.replaceAll("'", '’');
}

const TEXT = ['title', 'container', 'publisher', 'place', 'genre', 'archive'] as const;
const EDGE = `[\\p{L}\\p{N}]`;
const PLAIN = new RegExp(
  `^${TURNED}?(?:[(\\[]|${EDGE})(?:.*[\\p{L}\\p{N})\\]])?${RETURNED}?[.?!]?$`,
  'u',
);
/** Scripts that citeproc sets otherwise where a title is said to be English. */
const WITHOUT_CASE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const TURNING = /["“”„‘‚«»‹›<>]|(?<!\p{L})['’]|['’](?!\p{L})/u;

function canBePutIn(item: StyledItem): boolean {
  if (item.english && WITHOUT_CASE.test(item.title)) return false;
  return TEXT.every((field) => {
    const words = item[field];
    return words === undefined || isPlain(words);
  });
}

function isPlain(words: string): boolean {
  return PLAIN.test(words) && !TURNING.test(words);
}
