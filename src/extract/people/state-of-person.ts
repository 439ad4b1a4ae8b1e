import type { TextInHand } from '../text-in-hand.ts';
import {
  codeOf,
  isOfTheAmericanGeorgia,
  type OfficePhrase,
  stateAfterName,
} from './office-phrase.ts';
import { officeAfter } from './other-names.ts';
import type { NamedPerson } from './people-by-name.ts';
import { stateOfPost } from './state-of-post.ts';

/**
 * Gives people the state that stands behind their name, and offices without one the state of the office behind it.
 * `free` are the offices that go with no name behind them.
 *
 *     Minister Kari Nordmann, Norway’s Ambassador
 *                             ^^^^^^
 */
export function giveStates(
  { text, names }: TextInHand,
  found: readonly NamedPerson[],
  free: readonly OfficePhrase[],
): void {
  const stateAt = new Map(
    names.filter(({ name }) => name.is === 'state').map((name) => [name.start, name]),
  );
  for (const person of found) {
    const { office } = person;
    if (!office && !person.known) {
      const state = stateOfPost(text, person.end, stateAt);
      if (state) person.of = { code: codeOf(state), start: state.start, end: state.end };
    }
    if (!office || office.country) continue;
    const behind = office.start > person.end && /^\p{Ll}/u.test(office.office);
    const state =
      stateAfterName(text, person.end, stateAt) ??
      (behind ? stateOfPost(text, person.end, stateAt) : null);
    const beside = officeAfter(text, free, person.end);
    // `Minister Kari Nordmann, Norway’s Ambassador`: the second office says whose the first is.
    if (!state && beside?.country && !found.some((other) => other.office === beside))
      person.office = { ...office, country: beside.country, countrySpan: beside.countrySpan };
    if (state && !isOfTheAmericanGeorgia(office.office, state))
      person.office = {
        ...office,
        country: codeOf(state),
        countrySpan: { start: state.start, end: state.end },
      };
  }
}
