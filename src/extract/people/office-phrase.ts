import type { OfficeRank } from '../../gazetteer/types.ts';
import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import { tokensOf } from '../names/tokens.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import { matterLength, portfolioLength } from './portfolio.ts';
import { stateFrom } from './state-of-post.ts';

/** An office as a text prints it, with the state it is an office of where the words say so. */
export interface OfficePhrase extends Span {
  /** The office's words as printed, without the state. */
  readonly office: string;
  readonly rank: OfficeRank;
  readonly country: string | null;
  /** The state an envoy is posted to: `Chargé in France` is not an office of France. */
  readonly host: string | null;
  /** The words that name the state. */
  readonly countrySpan: Span | null;
}

const joins = /^(?:,? and (?:concurrently )?|, | & |-cum-)$/;
/** The state that follows a name: `President João Lourenço of Angola`. */
export function stateAfterName(
  text: string,
  end: number,
  byStart: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  const lead =
    /^\s+of\s+(?:the\s+)?(?:(?:State|Government|Parliament|National Assembly|Kingdom|Republic|Federation)\s+of\s+(?:the\s+)?)?/i.exec(
      text.slice(end, end + 60),
    );
  return lead
    ? (byStart.get(end + lead[0].length) ??
        byStart.get(end + (/^\s+of\s+(?:the\s+)?/i.exec(lead[0])?.[0].length ?? 0)) ??
        null)
    : null;
}

const ofState =
  /^,? (?:of|for|to|in) (?:the )?(?:(?:sisterly|brotherly|friendly|fraternal|neighbou?ring) )?(?:(?:State|Government|Kingdom|Republic|People’s Republic|People's Republic|Commonwealth|Federation) of (?:the )?)?$/i;

/**
 * Finds every office a text prints, composed ones as one: `State Councilor and Foreign Minister`.
 * It refuses to guess the state of an office that names none.
 *
 *     Kenyan Cabinet Secretary for Foreign Affairs Raychelle Awuor Omamo
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ KE
 */
export function officePhrases(hand: TextInHand): readonly OfficePhrase[] {
  const before = known.get(hand);
  if (before) return before;
  const phrases = readPhrases(hand);
  known.set(hand, phrases);
  return phrases;
}

/** Several extractors ask it of one text. */
const known = new WeakMap<TextInHand, readonly OfficePhrase[]>();

function readPhrases(hand: TextInHand): OfficePhrase[] {
  const { text, names } = hand;
  const phrases: OfficePhrase[] = [];
  const states = names.filter((name) => name.name.is === 'state' || name.name.is === 'demonym');
  const byEnd = new Map(states.map((name) => [name.end, name]));
  const byStart = new Map(states.map((name) => [name.start, name]));
  const offices = names.filter((name) => name.name.is === 'office');
  const cities = new Map(
    names.filter((name) => name.name.is === 'place').map((name) => [name.start, name]),
  );
  for (let i = 0; i < offices.length; i++) {
    const first = offices[i] as NamedSpan;
    let last = first;
    while (offices[i + 1] && joins.test(text.slice(last.end, offices[i + 1]?.start)))
      last = offices[++i] as NamedSpan;
    // `Minister of Water, Irrigation and Energy`: what else the ministry is of belongs to the office.
    const more = portfolioLength(text, last, (at) => byStart.get(at));
    if (more > 0) last = { ...last, end: last.end + more };
    // `Secretary of the Ministry of External Affairs of India`: the house’s name ends with its state’s.
    const house = more > 0 ? houseOver(hand, last.end) : null;
    if (house) last = { ...last, end: house.end };
    const post = rankOf(last) === 'envoy' ? postedTo(text, last, cities) : null;
    if (post) last = { ...last, end: post.end };
    const before = stateBefore(text, first, byEnd) ?? stateOfBank(hand, first);
    const after = stateAfter(text, last, byStart) ?? stateFrom(text, last, byStart);
    // `Chairman of the Commission to Peru`: he is sent there, and of another state.
    const sent =
      after !== null &&
      rankOf(last) !== 'envoy' &&
      /^,?\s+to\s/.test(text.slice(last.end, after.start));
    const stated = before ?? (sent ? null : after);
    const office = text.slice(first.start, last.end).replace(unevenSpace, ' ');
    const named = stated && isOfTheAmericanGeorgia(office, stated) ? null : stated;
    if (!stands(text, first, before ?? first, after ?? last, stated !== null)) continue;
    const posted =
      before === null &&
      after !== null &&
      rankOf(last) === 'envoy' &&
      !/\bof\b/.test(text.slice(last.end, after.start));
    // `Ambassador of the Republic of Iraq to Kuwait`: whose first, then where.
    const at =
      after && !posted && rankOf(last) === 'envoy' ? postedFrom(text, after, byStart) : null;
    const behind = (at ?? after ?? last).end;
    phrases.push({
      start: before?.start ?? first.start,
      end: behind + (after && rankOf(last) === 'envoy' ? matterLength(text, behind) : 0),
      office,
      rank: rankOf(first),
      country: (named && !posted ? codeOf(named) : null) ?? house?.country ?? null,
      host: named && posted ? codeOf(named) : at && codeOf(at),
      countrySpan: named
        ? { start: named.start, end: named.end }
        : house && { start: house.start, end: house.end },
    });
  }
  return phrases;
}

/** The house of a government whose name goes on beyond a place within it. */
function houseOver({ names, world }: TextInHand, at: number): (Span & { country: string }) | null {
  for (const { name, start, end } of names) {
    if (name.is !== 'agency' || start >= at || end <= at) continue;
    const house = world.publishers.get(name.id);
    if (house?.type === 'government' && house.country)
      return { start, end, country: house.country };
  }
  return null;
}

/** Tells whether an office is one the state of Georgia in the Caucasus does not have: `Georgia Congresswoman Jane Doe`. */
export function isOfTheAmericanGeorgia(office: string, state: NamedSpan): boolean {
  return (
    codeOf(state) === 'GE' && /^(?:Congress(?:man|woman|member)|Senator|Governor)$/i.test(office)
  );
}

/** The state an envoy is posted to, behind the one that sent him. */
function postedFrom(
  text: string,
  sender: NamedSpan,
  byStart: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  return /^\s(?:to|in)\s/.test(text.slice(sender.end, sender.end + 4))
    ? stateAfter(text, sender, byStart)
    : null;
}

/** The city an envoy is posted to, where a name follows: `Norway’s Ambassador to Lima Kari Nordmann`. */
function postedTo(
  text: string,
  office: NamedSpan,
  cities: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  const lead = /^\s(?:to|in|at)\s/.exec(text.slice(office.end, office.end + 4));
  const city = lead && cities.get(office.end + lead[0].length);
  return city && /^,?\s\p{Lu}/u.test(text.slice(city.end, city.end + 3)) ? city : null;
}

/** Offices that are one in small letters too, wherever they stand. */
const everywhere =
  /^(?:counterparts?|(?:paramount |supreme )?leader|charg|(?:\p{L}+ )*spokes|press secretary)/u;
/** What stands beside an office in small letters: the name it goes with. */
const nameAfter = /^,?\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?\p{Lu}/u;
const nameBefore = /\p{Lu}[\p{L}.’'-]*,\s+(?:(?:the|a|an|then|new|chief|senior|top)\s+){0,2}$/u;

/** An office in small letters is one where its state stands before it, or a name on either side. */
function stands(text: string, first: Span, from: Span, to: Span, hasState: boolean): boolean {
  // `8:48 PM`, `101.5 FM` are no offices.
  if (/^[PF]M$/.test(text.slice(first.start, first.end)))
    return !/\d\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  // A colleague is one of another state only where the words say of which: `his Norwegian colleague Ola Berg`.
  if (/^(?:colleague|peer|opposite number)$/.test(text.slice(first.start, first.end)))
    return from.start < first.start && nameAfter.test(text.slice(to.end, to.end + 24));
  const opening = text.charAt(first.start);
  if (opening !== opening.toLowerCase() || opening === opening.toUpperCase()) return true;
  if (everywhere.test(text.slice(first.start, to.end))) return true;
  if (hasState && from.start < first.start) return true;
  if (nameAfter.test(text.slice(to.end, to.end + 24))) return true;
  return nameBefore.test(text.slice(Math.max(0, from.start - 40), from.start));
}

function rankOf(office: NamedSpan): OfficeRank {
  return office.name.is === 'office' ? office.name.rank : 'official';
}

/** The code of the state a name stands for; empty for other names. */
export function codeOf(name: NamedSpan): string {
  return name.name.is === 'state' || name.name.is === 'demonym' ? name.name.code : '';
}

function stateBefore(
  text: string,
  office: NamedSpan,
  byEnd: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  const lead =
    /(?:['’]s?)?\s+(?:(?:new|former|acting|visiting|then|Acting|first|outgoing|incoming|newly appointed)\s+)?(?:(?:Tourism|Trade|Defen[cs]e|Health|Education|Labou?r|Energy|Agriculture|Transport|Culture|Sports|Environment|Water|Mining|Industry|Interior|Finance|Planning|Justice|Youth|Roads|Treasury|Devolution)\s+)?$/.exec(
      text.slice(Math.max(0, office.start - 36), office.start),
    );
  if (!lead || /[\n\r]\s*[\n\r]/.test(lead[0])) return null;
  return byEnd.get(office.start - lead[0].length) ?? null;
}

/** `Bank of Japan Governor`: a central bank’s name holds its state’s, though the bank is not the state. */
function stateOfBank({ text, world }: TextInHand, office: NamedSpan): NamedSpan | null {
  const governor = /^(?:(?:Deputy|Vice|Assistant|Senior) )*Governor$/;
  if (!governor.test(text.slice(office.start, office.end))) return null;
  const match =
    /\bBank\sof\s(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}?)(?:['’]s)?\s(?:(?:Deputy|Vice|Acting|Senior|former)\s){0,2}$/u.exec(
      text.slice(Math.max(0, office.start - 70), office.start),
    );
  if (!match?.[1]) return null;
  const tokens = tokensOf(match[1]);
  const found = world.names.at(tokens, 0);
  const name = found?.to === tokens.length && found.values.find(({ is }) => is === 'state');
  if (!name) return null;
  const start = office.start - match[0].length + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, name };
}

function stateAfter(
  text: string,
  office: NamedSpan,
  byStart: ReadonlyMap<number, NamedSpan>,
): NamedSpan | null {
  const window = text.slice(office.end, office.end + 60);
  for (const [offset] of window.matchAll(/(?<=\s)\S/g).map((match) => [match.index] as const)) {
    const state = byStart.get(office.end + offset);
    if (state)
      return ofState.test(window.slice(0, offset).replace(unevenSpace, ' ')) ? state : null;
  }
  return null;
}
