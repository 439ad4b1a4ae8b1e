import type { Span } from '../../read/source-text.ts';
import { unevenSpace } from '../../read/spaces.ts';
import { writtenDates } from '../date/find-dates.ts';
import { correspondentsOf } from '../people/correspondents.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';
import { envoyOn } from './envoys.ts';
import type { AddEvidence, PartyEvidence } from './evidence.ts';
import type { Naming } from './named-most.ts';
import { within } from './within.ts';

/** A third state is the subject of a dispatch where it is named this often, and more than the one written to or from. */
const SUBJECT = 3;
/** Where both sides are known already, another state is of a dispatch that names it this often. */
const BESIDE = 2;
/** Paragraphs at the end among which the address stands. */
const END = 4;
/** Rules by which the heading itself gives a state. */
const byHeading = new Set([
  'parties/participant-in-title',
  'parties/posted-to',
  'parties/office-in-title',
]);

/**
 * A dispatch is the business of two states: the writer’s government and that of the legation. Heading, dating line and
 * address give them; where they give one, the other is the foreign state whose government it names most.
 * It refuses a third state unless the dispatch names it more than the one it is written to or from.
 *
 *     Legation of the United States, Berlin, October 2, 1882.
 *                     ^^^^^^^^^^^^^  ^^^^^^
 */
export function addLetter(
  hand: TextInHand,
  namings: readonly Naming[],
  before: readonly PartyEvidence[],
  add: AddEvidence,
): ReadonlySet<string> {
  const missions = missionsOf(hand);
  for (const { code, span } of missions) add(code, 3, 'mission', span);
  const settled = new Set(missions.map(({ code }) => code));
  if (settled.size > 1) return settled;
  for (const { code, rule } of before) if (byHeading.has(rule)) settled.add(code);
  for (const { code, span } of envoysNamed(hand)) {
    add(code, 3, 'envoy', span);
    settled.add(code);
  }
  for (const { code, span } of postsNamed(hand)) {
    add(code, 3, 'mission', span);
    settled.add(code);
  }
  const own = datedFrom(hand);
  if (own) {
    add(own.country, 3, 'dated-from', own.span);
    settled.add(own.country);
  }
  const post = settled.size < 2 ? addressOf(hand) : null;
  if (post) {
    add(post.code, 3, 'addressed-to', post.span);
    settled.add(post.code);
  }
  const foreign = byGovernment(hand, namings);
  const others = foreign.filter(({ code }) => !settled.has(code));
  const [first] = others;
  if (!first) return settled;
  // An envoy’s letter to or from “the Secretary of State” has its two sides: another state is of it where it is named again.
  const needed = own !== null && toSecretary(hand) ? BESIDE : 1;
  if (settled.size < 2 && first.count >= needed) {
    add(first.code, 3, 'named-most', first.span);
    settled.add(first.code);
    return settled;
  }
  const counterpart = foreign.find(({ code }) => settled.has(code) && code !== own?.country);
  if (first.count >= SUBJECT && first.count > (counterpart?.count ?? 0)) {
    add(first.code, 3, 'named-most', first.span);
    settled.add(first.code);
  }
  return settled;
}

/** Tells whether the heading names both an envoy by his post and the Secretary of State. */
function toSecretary({ text, title }: TextInHand): boolean {
  const words = title ? text.slice(title.start, title.end).replace(unevenSpace, ' ') : '';
  return (
    /\b(?:Secretary|Department) of State\b/.test(words) &&
    /\b(?:Embassy|Legation|Ambassador|Minister|Chargé|Consul|Agent|Commissioner)(?!\p{L})[^()]{0,40}? (?:in|at|to) \p{Lu}/u.test(
      words,
    )
  );
}

const house =
  /^\s+(?:Embassy|Legation|Government|Foreign Office|Ministry|Consulate|Mission|Delegation)\b/;
/** `Telegram From the Embassy in Egypt` */
const missionIn =
  /\b(?:Embassy|Legation|Consulate(?: General)?|Interests Section|Liaison Office) in (?:the )?$/;
const consulAt = /\bConsul(?:[- ][Gg]eneral)? (?:at|in) $/;

/**
 * The states whose embassy or government a heading names, and those whose city a consul is posted to.
 * It refuses Geneva, where many states met: a consul there deals with all of them.
 */
function postsNamed({ text, title, names }: TextInHand): { code: string; span: Span }[] {
  return names
    .filter((name) => within(name, title))
    .flatMap((name) => {
      const code = codeOf(name);
      if (code !== '' && house.test(text.slice(name.end, name.end + 24)))
        return [{ code, span: name }];
      const led = text.slice(Math.max(title?.start ?? 0, name.start - 30), name.start);
      if (code !== '' && missionIn.test(led)) return [{ code, span: name }];
      return name.name.is === 'place' && name.name.id !== 'geneva' && consulAt.test(led)
        ? [{ code: name.name.country, span: name }]
        : [];
    });
}

/** The states of the correspondents who are known for envoys in the month the letter is dated. */
function envoysNamed(hand: TextInHand): { code: string; span: Span }[] {
  const part = hand.segmented.header.find(({ is }) => is === 'place-and-date');
  const day = part && writtenDates(hand.text.slice(part.start, part.end))[0];
  const letter = day?.year ? correspondentsOf(hand) : null;
  if (!day || !letter) return [];
  const month = `${day.year}-${String(day.month).padStart(2, '0')}`;
  for (const span of [letter.addressee, letter.sender]) {
    const post = span && envoyOn(hand.text.slice(span.start, span.end), month);
    if (span && post) return post.map((code) => ({ code, span }));
  }
  return [];
}

const government =
  /^(?:['’]s)?\s+(?:government|minister|legation|embassy|authorities|cabinet|foreign office|ambassador|crown|court)\b/i;
const governmentOf = /\b(?:government|court|minister|republic|kingdom) of (?:the )?$/i;

/** The states named, those whose government is spoken of counted threefold. */
function byGovernment(hand: TextInHand, namings: readonly Naming[]): Naming[] {
  const more = new Map<string, number>();
  for (const name of hand.names) {
    const code = codeOf(name);
    if (code === '') continue;
    const speaks =
      government.test(hand.text.slice(name.end, name.end + 24)) ||
      governmentOf.test(hand.text.slice(Math.max(0, name.start - 24), name.start));
    if (speaks) more.set(code, (more.get(code) ?? 0) + 2);
  }
  return namings
    .map((naming) => ({ ...naming, count: naming.count + (more.get(naming.code) ?? 0) }))
    .sort((a, b) => b.count - a.count || a.span.start - b.span.start);
}

/** The state of the place a dispatch is dated from; the Foreign Office without a city is the one in London. */
function datedFrom(hand: TextInHand): { country: string; span: Span } | null {
  const part = hand.segmented.header.find(({ is }) => is === 'place-and-date');
  if (!part) return null;
  const place = hand.names.find((name) => within(name, part) && name.name.is === 'place');
  if (place?.name.is === 'place') return { country: place.name.country, span: place };
  const office = /^Foreign Office\b/.exec(hand.text.slice(part.start, part.end));
  return office
    ? { country: 'GB', span: { start: part.start, end: part.start + office[0].length } }
    : null;
}

/** The post in the address that closes a dispatch: `Gustavus Koerner, Esq., &c., &c., Madrid.` */
function addressOf(hand: TextInHand): { code: string; span: Span } | null {
  for (const passage of hand.passages.slice(1).slice(-END)) {
    const words = hand.text.slice(passage.start, passage.end);
    if (words.length > 160 || !/\bEsq\b|&c|\bHon\b|\bExcellency\b/.test(words)) continue;
    const place = hand.names
      .filter((name) => within(name, passage) && name.name.is === 'place')
      .at(-1);
    if (place?.name.is === 'place' && /^[\s.]*$/.test(hand.text.slice(place.end, passage.end)))
      return { code: place.name.country, span: place };
  }
  return null;
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
    .flatMap((name: NamedSpan) => {
      const code = name.name.is === 'place' ? name.name.country : codeOf(name);
      return code === '' ? [] : [{ code, span: name }];
    });
}
