import { slugOf } from '../extract/people/people-by-name.ts';
import type { World } from '../extract/world/world.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';
import type { PersonInStatement, Statement } from '../schema/statement.ts';

const LONGEST_ID = 64;
const TITLE_WORDS = 6;

/**
 * Proposes the id of a new statement: its day, then who met, else between which states, else the title's first words,
 * and where; unlike every id that is taken.
 * It leaves out what was not read: an undated text has no date in its id, and a year that is open has none either.
 *
 *     2022-01-07-wang-omamo-mombasa
 *     ^^^^^^^^^^ day ^^^^^^^ who ^^^ where
 */
export function proposeId(
  statement: Statement,
  world: World,
  taken: (id: string) => boolean,
): string {
  const words = [dayIn(statement.date), ...whoIn(statement, world), placeIn(statement, world)];
  const named = words.filter((word) => /[\p{L}\d]/u.test(word)).join(' ');
  const id = /[a-z\d]/i.test(foldLetters(named)) ? shortened(slugOf(named)) : 'statement';
  if (!taken(id)) return id;
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** The day, month or year a date begins with, its marks of doubt left out. */
function dayIn(date: string | null): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[?~%/])/.exec(date ?? '')?.[0] ?? '';
}

/** One person of each side of a meeting, the states where no person was read, else what the title opens with. */
function whoIn(statement: Statement, world: World): string[] {
  const { participants, parties, title } = statement;
  const surname = ({ id, name }: PersonInStatement) =>
    world.people.get(id)?.surname ?? name.split(/\s+/).at(-1) ?? name;
  if (parties.length >= 2 && parties.length <= 3) {
    const sides = parties.map((code) => participants.find(({ country }) => country === code));
    const met = sides.filter((person) => person !== undefined);
    return met.length === 2 && parties.length === 2
      ? met.map(surname)
      : parties.map((code) => world.stateName(code));
  }
  if (participants.length === 1) return participants.map(surname);
  return [title.split(/\s+/).slice(0, TITLE_WORDS).join(' ')];
}

function placeIn({ place }: Statement, world: World): string {
  if (!place) return '';
  const known = place.id === undefined ? undefined : world.places.get(place.id);
  return known?.name ?? place.name;
}

/** An id cut between its words. */
function shortened(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  const cut = id.lastIndexOf('-', LONGEST_ID);
  return id.slice(0, cut > LONGEST_ID / 2 ? cut : LONGEST_ID);
}
