import type { Account } from '../relate/accounts.ts';

/** What saying why two statements are taken for accounts of one event needs: the names of states and people. */
export interface AccountNames {
  stateName(code: string): string;
  personName(id: string): string;
}

/** People named before the rest is counted. */
const NAMED = 3;

/**
 * Why two statements are taken to tell the same event, in words; that they do is nowhere stated.
 *
 *     the same parties, Kenya and China; Wang Yi in both; dated a day apart
 */
export function accountReasons(
  { parties, people, days, doubtful }: Omit<Account, 'id'>,
  names: AccountNames,
): string {
  const named = people.slice(0, NAMED).map((id) => names.personName(id));
  const rest = people.length - named.length;
  const who = rest > 0 ? [...named, `${rest} more`] : named;
  return [
    `the same parties, ${listed(parties.map((code) => names.stateName(code)))}`,
    `${listed(who)} in both`,
    `${apart(days)}${doubtful ? ', one date not sure' : ''}`,
  ].join('; ');
}

function apart(days: number): string {
  if (days === 0) return 'the same date';
  return days === 1 ? 'dated a day apart' : `dated ${days} days apart`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
