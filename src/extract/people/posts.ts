import type { OfficeRank } from '../../gazetteer/types.ts';
import { everyMatch } from '../every-match.ts';
import { firstFrom } from '../in-order.ts';
import type { NamedSpan } from '../text-in-hand.ts';
import { portfolioLength } from './portfolio.ts';

/** Words that make another office of the one they stand before: a deputy is not whom he deputises for. */
const lesser =
  '(?:(?:First|Second|Senior|Principal|Acting|Permanent|Parliamentary) )?(?:Deputy|Assistant|Associate|Vice|Joint|Under)[ -]';
const before = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:Department|Ministry|Bureau) of (?:the )?(?:\p{Lu}[\p{L}-]+ (?:and )?){1,3}?)?(?:Acting )?(?:${lesser}){1,2}$`,
  'u',
);
/** Posts that are one only of something: `Head of the Department for Asia`. */
const posts = new RegExp(
  String.raw`(?=[ACDFHJPSUVsu])(?<![\p{L}-])(?:${lesser}){0,2}(?:Head|Director|Chief|[Ss]ecretary|[Uu]nder-?[Ss]ecretary|Co-?ordinator|Adviser|Advisor|Chair(?:man|woman|person)|Speaker)(?= (?:of|for|on)\s)`,
  'gu',
);
/** What a deputy is, of each rank that has one. */
const lower: Partial<Record<OfficeRank, OfficeRank>> = {
  'head-of-state': 'official',
  'head-of-government': 'official',
  'foreign-minister': 'minister',
};

/**
 * The names a text prints, the offices of deputies whole, with posts the gazetteer does not list that are of something.
 * It refuses a post of what no ministry or department is of.
 *
 *     Deputy Head of the Department for Asia Kari Nordmann
 *     ^^^^^^^^^^^
 */
export function withPosts(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const found: NamedSpan[] = [];
  const states = statesByStart(names);
  for (const name of names) {
    if (name.name.is !== 'office') {
      found.push(name);
      continue;
    }
    const words = lesserBefore(text, name);
    const rank = lower[name.name.rank] ?? name.name.rank;
    found.push(
      words === 0 ? name : { ...name, start: name.start - words, name: { ...name.name, rank } },
    );
  }
  const offices = found.filter(({ name }) => name.is === 'office');
  for (const match of everyMatch(text, posts)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const next = firstFrom(offices, span.start);
    if ((offices[next]?.start ?? span.end) < span.end) continue;
    if ((offices[next - 1]?.end ?? 0) > span.start) continue;
    if (portfolioLength(text, span, (at) => states.get(at)) === 0) continue;
    found.push({ ...span, name: { is: 'office', office: match[0], rank: 'official' } });
  }
  return found.sort((a, b) => a.start - b.start);
}

function statesByStart(names: readonly NamedSpan[]): ReadonlyMap<number, NamedSpan> {
  return new Map(names.filter(({ name }) => name.is === 'state').map((name) => [name.start, name]));
}

/** How many characters before an office make a lesser one of it: `Under President Quispe` is none. */
function lesserBefore(text: string, { start }: NamedSpan): number {
  const words = before.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const preposition =
    words.endsWith('Under ') && !/^[Ss]ecretary/.test(text.slice(start, start + 9));
  return preposition ? 0 : words.length;
}
