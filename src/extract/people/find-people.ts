import type { Span } from '../../read/source-text.ts';
import { firstFrom } from '../in-order.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import { behindOffice } from './behind-office.ts';
import { besideDeed, besideMeeting } from './beside-meeting.ts';
import { besideOffice } from './beside-office.ts';
import { besideState } from './beside-state.ts';
import { calledByName } from './called-by-name.ts';
import { namesInTitle } from './name-in-title.ts';
import { byOfficeAlone } from './office-alone.ts';
import { type OfficePhrase, officePhrases } from './office-phrase.ts';
import {
  addressed,
  corresponding,
  labelled,
  officeAfter,
  officeBracketing,
  signing,
} from './other-names.ts';
import { type NamedPerson, PeopleByName } from './people-by-name.ts';
import type { PersonInText } from './person-in-text.ts';
import { personalNameAt } from './personal-name.ts';
import { postBefore } from './post-before.ts';
import { printedName } from './printed-name.ts';
import { onRoll, withSides } from './roll.ts';
import { severalNamed } from './several-named.ts';
import { giveStates } from './state-of-person.ts';
import { surnamesAlone } from './surname-alone.ts';
import { surnameMentions } from './surname-mentions.ts';
import { isOfTheTime } from './who-is-meant.ts';

/**
 * Finds the people a text names: by an office before or after the name, or by a full name that is known.
 * It refuses capitalised words that no office and no authority record makes a person, and joins two names only where
 * the surname is one and nothing sets them apart.
 *
 *     Kazakh Deputy Prime Minister and Foreign Minister Mukhtar Tleuberdi
 *                                                       ^^^^^^^^^^^^^^^^^
 */
export function findPeople(
  hand: TextInHand,
  day: string | null,
  meetings: readonly Meeting[],
): PersonInText[] {
  const people = new PeopleByName();
  for (const found of surelyNamed(hand, namedPeople(hand, day, meetings), day)) people.add(found);
  giveUniqueIds(people.all);
  const { title } = hand;
  const all = surnameMentions(hand, people.all);
  for (const person of all) {
    person.inTitle =
      title !== null &&
      person.mentions.some(({ start, end }) => start >= title.start && end <= title.end);
  }
  return all;
}

/** People the authority does not know are named in a title by no more words than the body makes sure. */
function surelyNamed(
  hand: TextInHand,
  people: readonly NamedPerson[],
  day: string | null,
): NamedPerson[] {
  const inTitle = namesInTitle(hand);
  return people.flatMap((person) => {
    if (person.known || person.byOffice) return [person];
    const sure = inTitle(person);
    if (!sure) return [];
    if (sure.end === person.end) return [person];
    const name = printedName(hand.text.slice(sure.start, sure.end));
    const known = hand.world.personByOffice(name, person.office, day);
    return [{ ...person, ...sure, name, known }];
  });
}

function namedPeople(
  hand: TextInHand,
  day: string | null,
  meetings: readonly Meeting[],
): NamedPerson[] {
  const { tokens, names, text, world } = hand;
  const offices = officePhrases(hand);
  const tokenAt = new Map(tokens.map((token, i) => [token.start, i]));
  const found: NamedPerson[] = [];
  const taken = new Set<number>();
  const personNames = names.filter((name) => name.name.is === 'person');
  const others = new Set(
    names
      .filter(({ name }) => name.is === 'state' || name.is === 'office' || name.is === 'demonym')
      .map(({ start }) => start),
  );
  const officeBefore = new Map<number, OfficePhrase>();
  const goingOn = new Set<OfficePhrase>();
  for (const office of offices) {
    const next = nextToken(tokens, tokenAt, text, office.end);
    if (next === null) continue;
    const name = personalNameAt(tokens, next);
    if (!name) continue;
    const first = tokens[name.from] as Token;
    if (others.has(first.start)) continue;
    officeBefore.set(first.start, office);
    // `the First Lady Mrs. Anna Quispe`: no name before the comma has the office that goes on to another.
    if (!/[,\n\r]/.test(text.slice(office.end, first.start))) goingOn.add(office);
  }
  const free = offices.filter((office) => !goingOn.has(office));
  for (const name of personNames) {
    if (name.name.is !== 'person') continue;
    const known = world.people.get(name.name.id) ?? null;
    if (taken.has(name.start)) continue;
    taken.add(name.start);
    // `Prime Minister Dato Anwar`: the honours are of the known name, and behind the office.
    const behind = startWithin(tokens, tokenAt, name, officeBefore);
    const office =
      officeBefore.get(behind ?? name.start) ??
      officeAfter(text, free, name.end) ??
      officeBracketing(text, offices, name);
    if (behind !== undefined) officeBefore.delete(behind);
    // A name alone, a lifetime away from the office: somebody else who bears it.
    if (known && !office && !isOfTheTime(known, day)) continue;
    officeBefore.delete(name.start);
    found.push({
      start: name.start,
      end: name.end,
      name: printedName(text.slice(name.start, name.end)),
      known,
      office,
    });
  }
  for (const person of onRoll(hand, offices, day)) {
    taken.add(person.start);
    officeBefore.delete(person.start);
    found.push(person);
  }
  for (const [start, office] of officeBefore) {
    const behind = behindOffice(hand, office, tokenAt.get(start) as number, day);
    if (behind === 'open') continue;
    taken.add(start);
    if (behind !== 'refused') found.push(behind);
  }
  found.push(
    ...signing(hand, offices, taken, day),
    ...severalNamed(hand, taken),
    ...besideOffice(hand, free, taken),
    ...postBefore(hand, taken),
    ...calledByName(hand, taken),
    ...addressed(hand, free, taken),
    ...besideMeeting(hand, meetings, taken),
    ...besideDeed(hand, taken),
    ...besideState(hand, taken),
    ...labelled(hand, taken, day),
  );
  dropWithin(found, offices);
  found.push(...surnamesAlone(hand, offices, found, day));
  found.push(...byOfficeAlone(hand, offices, found, day));
  found.sort((a, b) => a.start - b.start);
  giveStates(hand, found, free);
  withSides(hand, found);
  return [...corresponding(hand, offices), ...found];
}

/** The place within a name, behind its first word, at which an office goes on to a name. */
function startWithin(
  tokens: readonly Token[],
  tokenAt: ReadonlyMap<number, number>,
  { start, end }: Span,
  offices: ReadonlyMap<number, OfficePhrase>,
): number | undefined {
  for (let i = (tokenAt.get(start) ?? tokens.length) + 1; i < tokens.length; i++) {
    const at = (tokens[i] as Token).start;
    if (at >= end) return undefined;
    if (offices.has(at)) return at;
  }
  return undefined;
}

/** The token a name can begin with after an office: next to it, a comma or the letters of its house passed over. */
function nextToken(
  tokens: readonly Token[],
  tokenAt: ReadonlyMap<number, number>,
  text: string,
  end: number,
): number | null {
  const gap = /^(?:\s\(\p{Lu}{2,6}\))?,?(?:[^\S\n\r]+(?:\r?\n[^\S\n\r]*)?|\r?\n[^\S\n\r]*)/u.exec(
    text.slice(end, end + 18),
  );
  if (!gap) return null;
  const index = tokenAt.get(end + gap[0].length);
  return index === undefined || index >= tokens.length ? null : index;
}

function giveUniqueIds(people: PersonInText[]): void {
  const seen = new Map<string, number>();
  for (const person of people) {
    const count = (seen.get(person.id) ?? 0) + 1;
    seen.set(person.id, count);
    if (count > 1) person.id = `${person.id}-${count}`;
  }
}

/** Leaves out names that begin within an office: `Head of the General Intelligence Services` is of no General. */
function dropWithin(found: NamedPerson[], offices: readonly OfficePhrase[]): void {
  const inside = (at: number) => {
    const before = offices[firstFrom(offices, at) - 1];
    return before !== undefined && at < before.end;
  };
  for (let i = found.length - 1; i >= 0; i--)
    if (inside((found[i] as NamedPerson).start)) found.splice(i, 1);
}
