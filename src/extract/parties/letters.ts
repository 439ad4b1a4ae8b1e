import type { Span } from '../../read/source-text.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { Naming } from './named-most.ts';
import type { AddEvidence } from './parties.ts';
import { within } from './within.ts';

/**
 * A dispatch is between the state it is dated from and the one it is sent in or about: the legation’s two, else the
 * foreign state it names most; a second one only where it is named about as often.
 */
export function addLetter(hand: TextInHand, namings: readonly Naming[], add: AddEvidence): void {
  const missions = missionsOf(hand);
  for (const { code, span } of missions) add(code, 3, 'mission', span);
  if (new Set(missions.map(({ code }) => code)).size > 1) return;
  const own = datedFrom(hand);
  if (own) add(own.country, 3, 'dated-from', own.span);
  const foreign = namings.filter(({ code }) => code !== own?.country);
  foreign.slice(0, 2).forEach(({ code, count, span }, i) => {
    if (i === 0 || (count >= 3 && count * 2 >= (foreign[0]?.count ?? 0)))
      add(code, 3, 'named-most', span);
  });
}

/** The state of the place a dispatch is dated from. */
function datedFrom(hand: TextInHand): { country: string; span: Span } | null {
  const part = hand.segmented.header.find(({ is }) => is === 'place-and-date');
  const place = part && hand.names.find((name) => within(name, part) && name.name.is === 'place');
  return place?.name.is === 'place' ? { country: place.name.country, span: place } : null;
}

/** The states of the legation or embassy a dispatch is dated from: whose it is, and where it stands. */
function missionsOf(hand: TextInHand): { code: string; span: Span }[] {
  const part = hand.segmented.header.find(({ is }) => is === 'place-and-date');
  if (
    !part ||
    !/\b(?:Legation|Embassy|Consulate|Mission)\b/i.test(hand.text.slice(part.start, part.end))
  )
    return [];
  return hand.names
    .filter((name) => within(name, part))
    .flatMap((name) => {
      const code = name.name.is === 'place' ? name.name.country : codeOf(name);
      return code === '' ? [] : [{ code, span: name }];
    });
}
