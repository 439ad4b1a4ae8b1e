import type { Holdings } from '../relate/holdings.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { dateInWords } from './date.ts';
import { kindInWords } from './kind.ts';
import { partiesInWords, type StateNames } from './parties.ts';

/** How long a title and a description may grow before browsers and search engines cut them. */
export const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 160;

/** What stands in the head of a page. */
export interface Described {
  title: string;
  description: string;
}

/**
 * A statement's title and description for the head of its page: a long title is cut, since the page itself shows it
 * whole. Statements may share a title, so the date stands behind it; the description begins with what tells them apart.
 */
export function describe(statement: StatementSummary, names: StateNames): Described {
  const date = dateInWords(statement.date);
  const about = aboutInWords(statement, names);
  return {
    title: `${cut(statement.title, LONGEST_TITLE - date.length - 2)}, ${date}`,
    description: `${about}: ${cut(statement.opening, Math.max(60, LONGEST_DESCRIPTION - about.length - 2))}`,
  };
}

/** What tells a statement apart in one line: its parties, kind and date. */
export function aboutInWords(statement: StatementSummary, names: StateNames): string {
  return [
    partiesInWords(statement.parties, names),
    kindInWords(statement.kind),
    dateInWords(statement.date),
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** The same, with the id behind it where another statement held would have the same title or description. */
export function describeUniquely(statement: StatementSummary, held: Holdings): Described {
  const { title, description } = describe(statement, namesOf(held));
  const shared = sharedBy(held);
  const named = (text: string): string => (shared.has(text) ? `${text} (${statement.id})` : text);
  return { title: named(title), description: named(description) };
}

/**
 * A title for a page about a part of a statement: what it says, then the statement's title, cut to the room there is, and
 * date. Where another statement would be named alike, its id stands instead.
 */
export function titleBehind(what: string, statement: StatementSummary, held: Holdings): string {
  const whole = describeUniquely(statement, held).title;
  const room = LONGEST_TITLE - what.length - 2;
  if (whole.length <= room) return `${what}: ${whole}`;
  const { title } = describe(statement, namesOf(held));
  if (title !== whole) return `${what}: ${statement.id}`;
  const date = dateInWords(statement.date);
  return `${what}: ${cut(statement.title, room - date.length - 2)}, ${date}`;
}

const cache = new WeakMap<Holdings, ReadonlySet<string>>();

function sharedBy(held: Holdings): ReadonlySet<string> {
  const known = cache.get(held);
  if (known) return known;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const statement of held.statements) {
    for (const text of Object.values(describe(statement, namesOf(held)))) {
      if (seen.has(text)) shared.add(text);
      seen.add(text);
    }
  }
  cache.set(held, shared);
  return shared;
}

function namesOf(held: Holdings): StateNames {
  return { stateName: (code) => held.stateName(code), focus: held.archive.focus };
}

function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  return `${words
    .slice(0, room - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed()} …`;
}
