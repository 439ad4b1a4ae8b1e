import type { StatementSummary } from '../schema/statement.ts';
import { daysBetween, shiftedDay } from './civil.ts';
import { byCodeUnit } from './compare.ts';
import { groupBy } from './group.ts';
import { placementOf } from './placement.ts';
import { peopleIdsOf } from './summed.ts';

/** Another publisher's statement on what seems to be the same event, and what speaks for it. */
export interface Account {
  readonly id: string;
  /** Parties that both have. */
  readonly parties: readonly string[];
  /** People who take part or speak in both. */
  readonly people: readonly string[];
  /** How many days lie between the two dates; 0 where they can be the same. */
  readonly days: number;
  /** Whether either date is itself doubtful. */
  readonly doubtful: boolean;
}

/** Two statements that seem to tell the same event; the ids in the order of their letters. */
export interface AccountPair extends Omit<Account, 'id'> {
  readonly a: string;
  readonly b: string;
}

/** So many days may lie between two accounts of one event. */
export const MOST_DAYS_APART = 2;
/** A date that can be any of more days than this tells no event apart from another. */
const LONGEST_EVENT = 7;
/** Where a person stands in more statements of one day than this, the name tells no event apart from another. */
const MOST_ON_DAY = 30;

/** A statement as far as pairing needs it. */
interface Told {
  readonly statement: StatementSummary;
  readonly publisher: string;
  readonly days: readonly string[];
  readonly doubtful: boolean;
  readonly people: ReadonlySet<string>;
  /** Those of them by whom other accounts are looked for. */
  readonly met: readonly string[];
}

/**
 * Pairs statements of different publishers that seem to tell the same event: the same parties, a person in common, and
 * two days or fewer between their dates. That is a judgement, never stated by a text, and pages show it as one.
 * It never pairs statements of one publisher, of a publisher that is not known, without parties or people, without a
 * date or known to no better than a month; and it refuses to choose where a name stands in too many texts of one day.
 */
export function relateAccounts(statements: readonly StatementSummary[]): AccountPair[] {
  const told = withoutCrowds(statements.flatMap(toldBy));
  const byPersonAndDay = groupBy(told, keysOf);
  const pairs = new Map<string, AccountPair>();
  for (const one of told)
    for (const person of one.met)
      for (const day of daysAround(one.days))
        for (const other of byPersonAndDay.get(`${person} ${day}`) ?? []) {
          if (one.statement.id >= other.statement.id) continue;
          const key = `${one.statement.id} ${other.statement.id}`;
          const pair = pairs.has(key) ? null : pairOf(one, other);
          if (pair) pairs.set(key, pair);
        }
  return [...pairs.values()].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

/** The other accounts of each statement, those with most people in common first, then the nearest in time. */
export function accountsByStatement(
  pairs: readonly AccountPair[],
): ReadonlyMap<string, readonly Account[]> {
  const byStatement = new Map<string, Account[]>();
  const add = (id: string, account: Account) => {
    const held = byStatement.get(id);
    if (held) held.push(account);
    else byStatement.set(id, [account]);
  };
  for (const { a, b, ...reasons } of pairs) {
    add(a, { id: b, ...reasons });
    add(b, { id: a, ...reasons });
  }
  for (const own of byStatement.values())
    own.sort(
      (x, y) => y.people.length - x.people.length || x.days - y.days || byCodeUnit(x.id, y.id),
    );
  return byStatement;
}

/** Leaves, of the people by whom a statement is found, those who do not stand in too many texts of its days. */
function withoutCrowds(told: readonly Told[]): Told[] {
  const byPersonAndDay = groupBy(told, keysOf);
  const isCrowded = (key: string) => (byPersonAndDay.get(key)?.length ?? 0) > MOST_ON_DAY;
  return told.map((one) => ({
    ...one,
    met: one.met.filter((person) => !one.days.some((day) => isCrowded(`${person} ${day}`))),
  }));
}

function* keysOf({ met, days }: Told): Generator<string> {
  for (const person of met) for (const day of days) yield `${person} ${day}`;
}

function toldBy(statement: StatementSummary): Told[] {
  const { publisher, parties, date } = statement;
  const placement = placementOf(date);
  const people = new Set(peopleIdsOf(statement));
  if (!publisher || parties.length < 2 || people.size === 0 || !placement) return [];
  const { days, uncertain, approximate } = placement;
  if (days.length === 0 || days.length > LONGEST_EVENT) return [];
  const doubtful = uncertain || approximate;
  return [{ statement, publisher: publisher.id, days, doubtful, people, met: [...people] }];
}

function pairOf(one: Told, other: Told): AccountPair | null {
  if (one.publisher === other.publisher) return null;
  const parties = one.statement.parties.filter((party) => other.statement.parties.includes(party));
  const isSame = [one, other].every(({ statement }) => statement.parties.length === parties.length);
  const days = daysApart(one.days, other.days);
  if (!isSame || days > MOST_DAYS_APART) return null;
  const people = [...one.people].filter((person) => other.people.has(person));
  return {
    a: one.statement.id,
    b: other.statement.id,
    parties: [...parties].sort(byCodeUnit),
    people: people.sort(byCodeUnit),
    days,
    doubtful: one.doubtful || other.doubtful,
  };
}

/** Days between two stretches of days, each in order; 0 where they touch the same day. */
function daysApart(one: readonly string[], other: readonly string[]): number {
  const [first, last] = [one[0] ?? '', one.at(-1) ?? ''];
  const [start, end] = [other[0] ?? '', other.at(-1) ?? ''];
  if (first <= end && start <= last) return 0;
  const between = last < start ? daysBetween(last, start, 40) : daysBetween(end, first, 40);
  return between ? between.length - 1 : Number.POSITIVE_INFINITY;
}

/** The days themselves and those that are near enough before and after them. */
function daysAround(days: readonly string[]): readonly string[] {
  const first = shiftedDay(days[0] ?? '', -MOST_DAYS_APART);
  const last = shiftedDay(days.at(-1) ?? '', MOST_DAYS_APART);
  return daysBetween(first, last, LONGEST_EVENT + 2 * MOST_DAYS_APART) ?? days;
}
