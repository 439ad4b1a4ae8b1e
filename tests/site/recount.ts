import type { Element } from 'hast';
import { elementsOf, type Page, wordsOf } from './built-site.ts';

/** A statement as `inspect` tells it, as far as it is counted. */
export interface Told {
  id: string;
  date: string | null;
  dates: Record<string, string>;
  kind: string;
  parties: string[];
  mentions: string[];
  relations: string[];
  multilateral: boolean;
  participants: { id: string; office?: string }[];
  speakers: { id: string; office?: string }[];
  publisher?: { id: string };
  carrier?: { id: string };
  themes: { id: string; passages: number[] }[];
  formulas: { id: string }[];
  passages: unknown[];
  readings: Record<string, { value: unknown; basis: string; rejected?: true }[]>;
}

/** A number a page shows, where, and what counting the statements again gives. */
export interface Claim {
  page: string;
  what: string;
  said: number;
  counted: number;
}

type Is = (one: Told) => boolean;

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as pages write it, in words or figures; null where it is none. */
export function numberSaid(words: string): number | null {
  const inWords = NUMBERS.indexOf(words.toLowerCase());
  if (inWords !== -1) return inWords;
  return /^\d[\d,]*$/.test(words) ? Number(words.replaceAll(',', '')) : null;
}

/** The days a date can mean, by its figures alone: `['2021-05-11', '2021-05-12']`; null where no year is given. */
function bounds(date: string | null): [string, string] | null {
  const sides = (date ?? '').replace(/[?~%]/g, '').split('/');
  const first = /^\d{4}(?:-\d{2}){0,2}$/.exec(sides[0] ?? '')?.[0];
  const last = /^\d{4}(?:-\d{2}){0,2}$/.exec(sides.at(-1) ?? '')?.[0];
  return first && last ? [first, last] : null;
}

/** Whether a date can be of a year, a month or a day: those of its days that begin alike, one after the other. */
function falls(date: string | null, period: string): boolean {
  const held = bounds(date);
  if (held === null) return false;
  const [first, last] = held;
  if (first.length < period.length) return false;
  const length = period.length;
  return first.slice(0, length) <= period && period <= last.slice(0, length);
}

const people = ({ participants, speakers }: Told) =>
  [...participants, ...speakers].map(({ id }) => id);

/** What the statements of an address have in common, read from the address alone. */
export function ofAddress(address: string): Is | null {
  const [path = '', search = ''] = address.replace(/^\//, '').split('?');
  const [plain = ''] = path.split('#');
  const parts = plain.split('/').filter((part) => part !== '');
  const [list, id = '', third, fourth] = parts;
  const kind = new URLSearchParams(search).get('kind');
  const year = /#y(\d{4})$/.exec(path)?.[1];
  if (year !== undefined) {
    const whole = ofAddress(plain) ?? (() => true);
    return (one) => whole(one) && falls(one.date, year);
  }
  // The second and later pages of a list are of no one thing.
  if (parts.length === 2 && list !== 'dates' && /^\d+$/.test(id)) return null;
  if (list === 'search' && kind) return (one) => one.kind === kind;
  if (list === 'countries' && id !== '') {
    const isParty: Is = ({ parties }) => parties.includes(id.toUpperCase());
    if (third === undefined) return isParty;
    if (third === 'themes' && fourth)
      return (one) => isParty(one) && one.themes.some((theme) => theme.id === fourth);
    if (/^\d{4}$/.test(third)) return (one) => isParty(one) && falls(one.date, third);
    if (third === 'undated') return (one) => isParty(one) && bounds(one.date) === null;
    return third === 'themes' ? isParty : null;
  }
  if (list === 'relations' && id) return (one) => one.relations.includes(id);
  if (list === 'people' && id) return (one) => people(one).includes(id);
  if (list === 'themes' && id) return (one) => one.themes.some((theme) => theme.id === id);
  if (list === 'formulas' && id) return (one) => one.formulas.some((formula) => formula.id === id);
  if (list === 'publishers' && id) return (one) => one.publisher?.id === id;
  if (list === 'dates' && /^\d{4}$/.test(id))
    return (one) => falls(one.date, parts.slice(1).join('-'));
  return null;
}

const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties['className']) && properties['className'].includes(name);
const within = (element: Element) => elementsOf({ type: 'root', children: [element] });
const plain = (element: Element) => wordsOf(element).replace(/\s+/g, ' ').trim();
const linkOf = (element: Element) =>
  within(element)
    .map(({ tagName, properties }) => (tagName === 'a' ? String(properties['href'] ?? '') : ''))
    .find((address) => address !== '');

/** Everything counted beside a name in tables, lists and calendars; what is not known how to count again is `NaN`. */
export function claimsOf(page: Page, told: readonly Told[]): Claim[] {
  const own = ofAddress(page.path) ?? (() => true);
  const count = (is: Is | null) =>
    is === null ? Number.NaN : told.filter((one) => own(one) && is(one)).length;
  const claims: Claim[] = [];
  const claim = (what: string, said: number | null, counted: number) => {
    if (said !== null) claims.push({ page: page.path, what, said, counted });
  };
  const elements = elementsOf(page.tree);
  for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
    const parts = within(table);
    const rows = parts
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => row.children.filter((cell) => cell.type === 'element'));
    const heads = (rows[0] ?? []).map(plain);
    const caption = parts.find(({ tagName }) => tagName === 'caption');
    for (const [head, ...cells] of rows.slice(1)) {
      if (!head) continue;
      const name = plain(head);
      const link = linkOf(head);
      // An office held for two states stands in two rows, which the words of the office do not tell apart.
      const isOffice = caption !== undefined && /^Offices/.test(plain(caption));
      if (isOffice && rows.filter(([other]) => other && plain(other) === name).length > 1) continue;
      for (const [at, cell] of cells.entries()) {
        const column = heads[at + 1] ?? '';
        if (!hasClass(cell, 'number')) continue;
        const what = `${caption ? plain(caption) : ''} ${name}, ${column}`;
        const said = numberSaid(plain(cell).replace(/ ?\?$/, ''));
        const inCell = linkOf(cell);
        if (inCell !== undefined) claim(what, said, count(ofAddress(inCell)));
        else claim(what, said, count(inColumn(column, name, link, page, caption)));
      }
    }
  }
  for (const section of elements.filter((one) => hasClass(one, 'counted-list'))) {
    const parts = within(section);
    const heading = parts.find(({ tagName }) => tagName === 'h2');
    for (const line of parts.filter(({ tagName }) => tagName === 'li')) {
      const link = linkOf(line);
      const number = within(line).find((one) => hasClass(one, 'count'));
      if (!number) continue;
      const what = `${heading ? plain(heading) : ''}: ${plain(line)}`;
      claim(
        what,
        numberSaid(plain(number)),
        count(inList(heading && plain(heading), link, plain(line))),
      );
    }
  }
  return claims;
}

function inColumn(
  column: string,
  name: string,
  link: string | undefined,
  page: Page,
  caption: Element | undefined,
): Is | null {
  const id = link?.split('/').at(-2) ?? '';
  switch (column) {
    case 'Takes part':
      return ({ participants }) => participants.some((one) => one.id === id);
    case 'Speaks':
      return ({ speakers }) => speakers.some((one) => one.id === id);
    case 'Carried':
      return ({ carrier, publisher }) => carrier?.id === id && publisher?.id !== id;
    case 'Published':
    case 'Statements':
    case 'All':
      break;
    default:
      return null;
  }
  const decade = /^(\d{3})0s$/.exec(name)?.[1];
  if (decade !== undefined)
    return ({ date }) => [...'0123456789'].some((year) => falls(date, decade + year));
  if (link !== undefined) return ofAddress(link);
  if (name === 'Publisher not known') return ({ publisher }) => publisher === undefined;
  if (caption && /^Offices/.test(plain(caption))) {
    const person = page.path.split('/').at(1) ?? '';
    return ({ participants, speakers }) =>
      [...participants, ...speakers].some((one) => one.id === person && one.office === name);
  }
  return null;
}

function inList(heading: string | undefined, link: string | undefined, line: string): Is | null {
  if (heading === 'Only mentioned') {
    const code = link?.split('/').at(-2)?.toUpperCase() ?? '';
    return ({ parties, mentions }) => mentions.includes(code) && !parties.includes(code);
  }
  if (link !== undefined) return ofAddress(link);
  const kind = line
    .replace(/ [\d,]+$/, '')
    .toLowerCase()
    .replaceAll(' ', '-');
  return (one) => one.kind === kind;
}

/** The numbers of a page’s first sentence, and of the list of what is held on the home page. */
export function leadClaims(page: Page, told: readonly Told[], themes: number): Claim[] {
  const elements = elementsOf(page.tree);
  const lead = elements.find((one) => hasClass(one, 'lead'));
  const words = lead ? plain(lead) : '';
  const distinct = (of: (one: Told) => readonly string[]) => new Set(told.flatMap(of)).size;
  const parties = distinct((one) => one.parties);
  const named = distinct((one) => [...one.parties, ...one.mentions]);
  const persons = distinct(people);
  const published = distinct(({ publisher }) => (publisher ? [publisher.id] : []));
  const publishers = distinct(({ publisher, carrier }) =>
    [publisher?.id, carrier?.id].filter((id) => id !== undefined),
  );
  const relations = distinct((one) => one.relations);
  const related = told.filter((one) => one.relations.length > 0).length;
  const own = ofAddress(page.path);
  const mine = own ? told.filter(own) : told;
  const dated = told.filter(({ date }) => bounds(date) !== null).length;
  const person = page.path.split('/')[1] ?? '';
  const months = new Set(mine.flatMap(({ date }) => bounds(date)?.[0].slice(0, 7) ?? [])).size;
  const rules: readonly (readonly [path: RegExp, words: RegExp, ...numbers: number[]])[] = [
    [/^countries\/$/, /^(\S+) statements? of .+ with (\S+) states?/, mine.length, parties - 1],
    [/^countries\/[a-z]{2}\/$/, /^(\S+) statements?/, mine.length],
    [
      /^relations\/$/,
      /^(\S+) relations? .* in (\S+) statements? of (\S+?)\./,
      relations,
      related,
      told.length,
    ],
    [/^relations\/.+\/$/, /^(\S+) statements?/, mine.length],
    [/^people\/$/, /^(\S+) people/, persons],
    [
      /^people\/.+\/$/,
      /(\S+) statements?, .* takes part in (\S+) and speaks in (\S+?)\./,
      mine.length,
      told.filter(({ participants }) => participants.some(({ id }) => id === person)).length,
      told.filter(({ speakers }) => speakers.some(({ id }) => id === person)).length,
    ],
    [/^publishers\/$/, /^(\S+) publishers? /, publishers],
    [/^themes\/$/, /^(\S+) themes?/, themes],
    [/^dates\/$/, /^(\S+) dated statements?/, dated],
    [/^dates\/\d{4}\/$/, /^(\S+) statements? in (\S+) months?/, mine.length, months],
    [/^dates\/\d{4}\/\d\d\/(?:\d\d\/)?$/, /^(\S+) statements?/, mine.length],
    [
      /^about\/holdings\/$/,
      /^(\S+) statements?.*, of (\S+) publishers?, with (\S+) state/,
      told.length,
      published,
      parties,
    ],
    [
      /^about\/holdings\/states\/$/,
      /^(\S+) states? .*; (\S+) more (?:is|are) only named/,
      parties,
      named - parties,
    ],
  ];
  const claims = rules
    .filter(([path]) => path.test(page.path))
    .flatMap(([, pattern, ...numbers]) => {
      const found = pattern.exec(words) ?? [];
      return numbers.flatMap((counted, at) => {
        const said = numberSaid(found[at + 1] ?? '');
        return said === null ? [] : [{ page: page.path, what: words, said, counted }];
      });
    });
  if (page.path !== '') return claims;
  const inUse = distinct((one) => one.themes.map(({ id }) => id));
  const held: readonly (readonly [RegExp, number])[] = [
    [/^([\d,]+) statements?$/, told.length],
    [/^([\d,]+) relations?$/, relations],
    [/^([\d,]+) countr/, named],
    [/^([\d,]+) (?:people|person)$/, persons],
    [/^([\d,]+) themes?$/, inUse],
  ];
  const lines = elements.filter(({ tagName }) => tagName === 'li').map(plain);
  return held.flatMap(([pattern, counted]) => {
    const line = lines.find((one) => pattern.test(one)) ?? '';
    const said = numberSaid(pattern.exec(line)?.[1] ?? '');
    return said === null ? [] : [{ page: 'home', what: line, said, counted }];
  });
}

/** What the page of themes says beside each, and the page of data beside each file. */
export function definitionClaims(
  page: Page,
  told: readonly Told[],
  linesOf: (file: string) => number,
): Claim[] {
  return elementsOf(page.tree)
    .filter(({ tagName }) => tagName === 'dt')
    .flatMap((term) => {
      const link = linkOf(term) ?? '';
      const count = within(term).find((one) => hasClass(one, 'count'));
      const words = count ? plain(count) : '';
      const said = (pattern: RegExp) => numberSaid(pattern.exec(words)?.[1] ?? '');
      const claims: [string, number | null, number][] = [];
      if (page.path === 'themes/') {
        const id = link.split('/').at(-2) ?? '';
        const own = told.flatMap((one) => one.themes.filter((theme) => theme.id === id));
        claims.push([`${id}, statements`, said(/^(\S+) statement/), own.length]);
        const passages = own.reduce((sum, theme) => sum + theme.passages.length, 0);
        claims.push([`${id}, passages`, said(/, (\S+) passage/), passages]);
      }
      const lines = page.path === 'data/' ? said(/^(\S+) (?:row|line)/) : null;
      if (lines !== null) claims.push([link, lines, linesOf(link.replace(/^\//, ''))]);
      return claims.flatMap(([what, number, counted]) =>
        number === null ? [] : [{ page: page.path, what, said: number, counted }],
      );
    });
}

const FIELDS: Readonly<Record<string, (one: Told) => string>> = {
  Title: () => 'title',
  Date: ({ dates }) =>
    `dates.${['event', 'published', 'header'].find((name) => dates[name] !== undefined)}`,
  Place: () => 'place',
  Kind: () => 'kind',
  Language: () => 'language',
  Parties: () => 'parties',
  Participants: () => 'participants',
  Speakers: () => 'speakers',
  Publisher: () => 'publisher',
};

/** The numbers of the page on what is held that stand nowhere else: how things are dated, how sure they are, the gaps. */
export function holdingsClaims(page: Page, told: readonly Told[]): Claim[] {
  const claims: Claim[] = [];
  const rows = elementsOf(page.tree)
    .filter((one) => one.tagName === 'tr')
    .map((row) => row.children.filter((cell) => cell.type === 'element').map(plain));
  const spans = told.map(({ date }) => bounds(date)).filter((one) => one !== null);
  const long = (length: number) => spans.filter(([a, b]) => a === b && a.length === length).length;
  const dated: Readonly<Record<string, number>> = {
    'To the day': long(10),
    'To a stretch of days': spans.filter(([a, b]) => a !== b).length,
    'To the month only': long(7),
    'To the year only': long(4),
    'Undated, or without a year': told.length - spans.length,
    'Of those dated, marked uncertain or approximate': told.filter(
      ({ date }) => bounds(date) !== null && /[?~%]/.test(date ?? ''),
    ).length,
    'Of those dated, by publication or by the date above the text': told.filter(
      ({ date, dates }) => bounds(date) !== null && dates['event'] === undefined,
    ).length,
  };
  for (const [name = '', ...cells] of rows) {
    const counted = dated[name];
    const first = numberSaid(cells[0] ?? '');
    if (counted !== undefined && first !== null)
      claims.push({ page: page.path, what: name, said: first, counted });
    const field = FIELDS[name];
    if (!field || first === null || cells.length < 6) continue;
    for (const [at, basis] of [
      'stated',
      'supplied',
      'derived',
      'inferred',
      'none',
      'conflicting',
    ].entries()) {
      const said = numberSaid(cells[at] ?? '');
      const number = told.filter((one) => isOnBasis(one, field(one), basis)).length;
      claims.push({
        page: page.path,
        what: `${name}, ${basis}`,
        said: said ?? -1,
        counted: number,
      });
    }
  }
  const words = elementsOf(page.tree)
    .filter(({ tagName }) => tagName === 'li')
    .map(plain)
    .filter((line) => line.startsWith('No statement between'));
  for (const line of words) {
    const [, from = '', to = '', days = ''] =
      /between (.+) and (\d.+ \d{4}) ?([\d,]+) days$/.exec(line) ?? [];
    const at = (day: string) => Date.parse(`${day} UTC`) / 86_400_000;
    const said = numberSaid(days);
    if (said === null) continue;
    // Days by themselves: none of them can be any statement's.
    let empty = 0;
    for (let day = at(from) + 1; day < at(to); day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const isHeld = told.some(({ date }) => {
        const held = bounds(date);
        return held && held[0].padEnd(10, '-01') <= iso && iso <= `${held[1]}-99-99`.slice(0, 10);
      });
      if (!isHeld) empty++;
    }
    claims.push({ page: page.path, what: line, said, counted: empty });
  }
  return claims;
}

function isOnBasis({ readings }: Told, key: string, basis: string): boolean {
  const own = readings[key] ?? [];
  if (basis === 'conflicting') return own.some(({ rejected }) => rejected);
  const kept = own.filter(({ rejected }) => !rejected);
  if (basis === 'none') return kept.length === 0;
  const first = kept.filter(({ value }, at) => kept.findIndex((one) => one.value === value) === at);
  const least = ['inferred', 'derived', 'supplied', 'stated'].find((one) =>
    first.some((reading) => reading.basis === one),
  );
  return least === basis;
}
