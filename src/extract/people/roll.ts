import type { Span } from '../../read/source-text.ts';
import { sideName } from '../../segment/header/roll.ts';
import { firstFrom } from '../in-order.ts';
import type { Token } from '../names/tokens.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import { codeOf, type OfficePhrase } from './office-phrase.ts';
import { namesBodyForSure } from './other-name-at.ts';
import type { NamedPerson } from './people-by-name.ts';
import { personalNameAt } from './personal-name.ts';
import { printedName } from './printed-name.ts';

/** A line of the list of those present, and the state whose heading it stands under. */
export interface RollEntry extends Span {
  readonly side: (Span & { readonly code: string }) | null;
}

const lead =
  /^(?:(?:list of )?(?:participants|(?:those |also )?present|attendees|in attendance)\b\s?[:.]?\s*)?(?:[•·*–—-]\s+)?/iu;

/**
 * The entries of the list of those present in the head of a record; several on a line stand apart.
 * It refuses to carry a state over a heading that names none.
 *
 *     Norway
 *     Ambassador Kari Nordmann; Mr. Ola Berg      two entries, of Norway
 *     ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 */
export function rollOf(hand: TextInHand): Roll {
  const before = known.get(hand);
  if (before) return before;
  const roll = readRoll(hand);
  known.set(hand, roll);
  return roll;
}

/** Those present, and the states under whose headings they stand. */
interface Roll {
  readonly entries: readonly RollEntry[];
  readonly sides: readonly (Span & { code: string })[];
}

/** Several extractors ask it of one text. */
const known = new WeakMap<TextInHand, Roll>();

function readRoll(hand: TextInHand): Roll {
  const { text, segmented, names } = hand;
  const entries: RollEntry[] = [];
  const sides: (Span & { code: string })[] = [];
  let side: (Span & { code: string }) | null = null;
  for (const part of segmented.header) {
    if (part.is !== 'those-present') continue;
    const start = part.start + (lead.exec(text.slice(part.start, part.end))?.[0].length ?? 0);
    const words = text.slice(start, part.end);
    if (words.trim() === '') continue;
    const heading = stateHeading(names, words, start);
    if (heading) {
      side = heading;
      sides.push(heading);
      continue;
    }
    // Several stand on a line behind semicolons, or in columns.
    for (const { 0: entry, index } of words.matchAll(/\S(?:(?!\s{3})[^;])*/gu)) {
      const skip = /^(?:and\s+)?/u.exec(entry)?.[0].length ?? 0;
      const at = start + index;
      entries.push({ start: at + skip, end: at + entry.trimEnd().length, side });
    }
  }
  return { entries, sides };
}

function stateHeading(names: readonly NamedSpan[], words: string, start: number) {
  const wanted = sideName(words);
  for (let i = firstFrom(names, start); i < names.length; i++) {
    const name = names[i] as NamedSpan;
    if (name.start >= start + words.length) return null;
    const code = codeOf(name);
    if (code !== '' && wanted.length <= name.end - name.start + 1 && wanted.length > 1)
      return { code, start: name.start, end: name.end };
  }
  return null;
}

/** What an entry says of somebody's state without an office: `Mr. Berg, Embassy of Norway`, `Mr. Rojas (Peru)`. */
function stateIn(hand: TextInHand, from: number, end: number): (Span & { code: string }) | null {
  const { text, names } = hand;
  for (let i = firstFrom(names, from); i < names.length; i++) {
    const name = names[i] as NamedSpan;
    if (name.start >= end) return null;
    const code = codeOf(name);
    if (code === '') continue;
    const before = text.slice(from, name.start);
    const after = text.slice(name.end, end);
    if (
      (/[,(—–]\s*(?:of )?$/.test(before) && /^\)?\.?$/.test(after)) ||
      /\b(?:Embassy|Legation|Delegation|Government|Mission|Consulate|Ambassador|Chargé|Minister|Counsell?or) of (?:the )?(?:Republic of )?$/u.test(
        before,
      ) ||
      /^ (?:Embassy|Legation|Delegation|Mission|Consulate|Foreign (?:Office|Ministry)|Ministry|Government|Ambassador|Minister|Chargé)\b/u.test(
        after,
      )
    )
      return { code, start: name.start, end: name.end };
  }
  return null;
}

/** Ranks before a name, which no reader of names passes over. */
const military =
  /^(?:(?:Major|Maj|Capt|Captain|Lieutenant|Lt|Commander|Cdr|Brigadier|Brig|Rear Admiral|Vice Admiral|Amb|Air Marshal)\b\.?\s+)(?:(?:General|Gen|Colonel|Col|Commander)\b\.?\s+)?(?=\p{Lu})/u;
/** How an office goes with the name before it on the list. */
const beforeOffice = /^(?:,| ?[—–-]+|:|\s\()\s*(?:the )?(?:\p{Lu}[\p{L}-]+ ){0,2}$/u;

/** Those the list of people present names, with the office on their line. */
export function onRoll(
  hand: TextInHand,
  offices: readonly OfficePhrase[],
  day: string | null,
): NamedPerson[] {
  const { tokens, text, names, world } = hand;
  return rollOf(hand).entries.flatMap(({ start, end }) => {
    const titled =
      offices.find((office) => office.start <= start && office.end > start && office.end < end) ??
      null;
    let from = titled ? titled.end : start;
    from += /^(?:\s*,?\s+)?(?:the )?/iu.exec(text.slice(from, end))?.[0].length ?? 0;
    const rank = military.exec(text.slice(from, end))?.[0].length ?? 0;
    from += rank;
    const small = /^(?:von|van|de|da|del|al|el|bin)(?: (?:der|den|la|los))? (?=\p{Lu})/u.exec(
      text.slice(from, end),
    );
    // The name ends with its line at the latest, whatever the next begins with.
    const line = tokens.slice(
      firstFrom(tokens, from + (small?.[0].length ?? 0)),
      firstFrom(tokens, end),
    );
    const name = personalNameAt(line, 0);
    const first = name && (line[name.from] as Token);
    if (
      !name ||
      !first ||
      names.some(
        (known) =>
          known.name.is === 'person' &&
          known.start >= start &&
          known.end <= end &&
          known.start <= (line[name.to - 1] as Token).start,
      )
    )
      return [];
    const last = (line[name.to - 1] as Token).end;
    if (!/^(?:\s?[,(—–;:.]|\s-\s|\s(?:of|from)\s|$)/.test(text.slice(last, end))) return [];
    const span = { start: small && titled ? from : first.start, end: last };
    const printed = printedName(text.slice(span.start, span.end));
    const address = rank > 0 || first.start > from;
    if (!titled && !address && !printed.includes(' ')) return [];
    if (namesBodyForSure(printed) || (!titled && !address && house.test(printed))) return [];
    const behind = titled ? null : (offices[firstFrom(offices, last)] ?? null);
    const office =
      titled ??
      (behind && behind.end <= end && beforeOffice.test(text.slice(last, behind.start))
        ? behind
        : null);
    return [
      {
        ...span,
        name: printed,
        known: office ? world.personByOffice(printed, office, day) : null,
        office,
      },
    ];
  });
}

const house =
  /\b(?:House|Department|Office|Ministry|Embassy|Legation|Delegation|Council|Affairs|Staff|Committee|Commission|Bureau|Agency|Mission|Secretariat|Section|Division|Board|State|Defense|Treasury|Secretaries|Interpreters?|Advisers|Advisors|Members|Secretary|Minister)\b/;

/** Gives those on the list who have no state of their own the one their line or its heading names. */
export function withSides(hand: TextInHand, found: readonly NamedPerson[]): void {
  const { entries } = rollOf(hand);
  for (const person of found) {
    if (person.office?.country) continue;
    const entry = entries.find(({ start, end }) => person.start >= start && person.end <= end);
    if (!entry) continue;
    const of = stateIn(hand, person.end, entry.end) ?? entry.side;
    if (of) person.of = of;
  }
}
