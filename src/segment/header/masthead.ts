import { dateAtStart } from '../../extract/date/find-dates.ts';
import { startsWithDateline } from '../dateline-alone.ts';
import type { PlaceNames } from '../place-names.ts';
import { isSalutation } from '../salutation.ts';
import type { HeaderKind, HeaderShape } from './shape.ts';

/** Names of the parts of a house's pages. */
const section =
  /^(?:(?:the )?(?:media|press|news) (?:cent(?:er|re)|room|office|service|corner|conferences?|releases?|statements?|briefings?|information|archive|events?)|newsroom|news|speeches|statements?|transcripts?|interviews?|remarks|readouts?|briefings?|documents|archive|publications|events|welcome|latest news|home ?page|embassy news|(?:around|across) the (?:world|globe|nation|region)\.?|(?:world|nation(?:al)?|international|foreign|news|global) (?:briefs?|digest|round-?up|in brief|report)|(?:news )?in brief|nation (?:&|and) world|ambassador['’]s (?:speeches|remarks)|(?:speeches|statements|news|remarks|releases|transcripts|policies|events|media)(?:,? (?:and|&) (?:speeches|statements|interviews|remarks|releases|policies|transcripts|events|media|articles))+)$/i;
/** A section and a part of it, as a broadcaster's pages say: `World: Americas`. */
const parted =
  /^(?:World|UK|Business|Sport|Health|Education|Entertainment|Sci\/Tech|Politics): (?:[\p{Lu}][\p{L}-]*(?: (?:&|and|[\p{Lu}][\p{L}-]*)){0,3})$/u;
/** A page's number for the section a report stands in: `1. Politics`. */
const numbered =
  /^\d{1,2}\. (?:politics|world|economy|business|international|national|society|culture|sports?|diplomacy|nuclear|defen[cs]e|foreign (?:policy|affairs)|middle east|asia|europe|africa|americas)$/i;
/** Houses that put texts out, by the words their names begin with. */
const house =
  /^(?:the )?(?:white house|state department|(?:u\.?s\.? )?department of|(?:federal |royal )?(?:ministry|foreign office|foreign ministry)|(?:federal )?foreign office|foreign and commonwealth office|office of the|prime ministers?['’]?s? office|10 downing street|embassy of|permanent mission|consulate|high commission of|government of|presidency of|presidential (?:office|administration)|european (?:union external action|external action service|commission|council)|council of the european union|(?:president|prime minister|chancellor) of the (?:(?:federal |people['’]s |islamic )?republic|kingdom|state|united|russian)|united nations(?: general assembly| security council| secretariat)?|official web ?site of|(?:national )?(?:emblem|flag|coat of arms) of)\b/i;
const houseEnds = /(?:\bministry of (?:foreign|external) affairs|\bofficial web ?site)$/i;
const caption = /^.{2,60}\b(?:photo|photograph|picture|portrait|image|logo)$/i;

const LONGEST = 90;

/**
 * Reads the lines a page sets over its title: the house, the part of its site, the caption of a picture.
 * It refuses any of them unless a line that can be the title stands below.
 *
 *     Media Centre
 *     ^^^^^^^^^^^^
 *
 *     Transcript of the Special Briefing …
 */
export const masthead: HeaderShape = {
  id: 'masthead',
  read(text, rest, { found, following, last, places }) {
    if (last || rest.end - rest.start > LONGEST) return null;
    const line = text.slice(rest.start, rest.end);
    const is = mastheadKind(line);
    if (!is) return null;
    if (found.some((part) => part.is === 'title'))
      return !/[.!?:;,]$/.test(line) ? { parts: [{ is, ...rest }], end: rest.end } : null;
    return titleBelow(following, places) || (is === 'issuer' && isHouseAlone(line, places))
      ? { parts: [{ is, ...rest }], end: rest.end }
      : null;
  },
  cases: [
    {
      text: 'Media Centre',
      after: 'Transcript of the Special Briefing',
      parts: [['category', 'Media Centre']],
    },
    {
      text: '1. Politics',
      after: '30 April 2019 - 19:19\n\nKing to Meet President in Lima',
      parts: [['category', '1. Politics']],
    },
    {
      text: 'The White House',
      after: 'For Immediate Release\n\nMarch 10, 2016\n\nRemarks at the State Dinner',
      parts: [['issuer', 'The White House']],
    },
    {
      text: 'Ministry of Foreign Affairs of Norway',
      parts: [['issuer', 'Ministry of Foreign Affairs of Norway']],
    },
    {
      before: 'Bicentennial of Our Relations',
      text: 'Press Statement',
      parts: [['category', 'Press Statement']],
    },
    {
      text: 'Around the world.',
      after: 'King to Meet President in Lima',
      parts: [['category', 'Around the world.']],
    },
    {
      text: 'World: Americas',
      after: 'King to Meet President in Lima',
      parts: [['category', 'World: Americas']],
    },
    {
      text: 'World Digest',
      after: 'King to Meet President in Lima',
      parts: [['category', 'World Digest']],
    },
    {
      text: 'Jane Doe photo',
      after: 'Toasts at the State Dinner',
      parts: [['category', 'Jane Doe photo']],
    },
  ],
  mustNotMatch: [
    'Media Centre',
    'White House Announces Visit',
    'Embassy of Norway Press Briefing',
    'Ministry of Foreign Affairs Opens House',
    'EMBASSY OF NORWAY GIFTED TWO BUSES',
    'Press conferences are held on Monday.',
    'Welcome to Norway',
    'Around the world.',
    'Around the World in Lima',
    'World: Americas',
    'World: the King meets the President',
    'News in Brief From Lima',
    'World Report on Fishing Opens',
    '1. Politics',
    '1. Political consultations of the two sides',
  ],
};

/** The name of a house, the state it is of, its place, and nothing else is no title, though none stands below. */
const ofState =
  /^(?:the )?(?:(?:royal )?embassy|high commission|permanent mission|consulate(?:[ -]general)?|government|ministry of (?:foreign|external) affairs),? of (?:the )?/i;

function isHouseAlone(line: string, places: PlaceNames): boolean {
  const rest = ofState.exec(line);
  const parts = rest ? line.slice(rest[0].length).split(/,\s*|\s(?:in|to)\s(?:the\s)?/) : [];
  return parts.length > 0 && parts.every((part) => places.isPlace(part));
}

function mastheadKind(line: string): HeaderKind | null {
  if (section.test(line) || parted.test(line) || numbered.test(line) || caption.test(line))
    return 'category';
  const twoParts = /^(.{4,70}?)(?::| [-–—|]) (.{4,40})$/.exec(line);
  if (twoParts?.[1] && twoParts[2] && section.test(twoParts[2])) return mastheadKind(twoParts[1]);
  const named = house.exec(line)?.[0] ?? (houseEnds.test(line) ? line : null);
  if (named === null) return null;
  const words = line
    .slice(named.length)
    .split(/\s+/)
    .filter((word) => word !== '');
  const namesOnly = words.every((word) =>
    /^(?:\p{Lu}|of|for|and|the|to|in|on|&|[-–|,])/u.test(word),
  );
  return namesOnly && !words.some((word) => doing.test(word)) ? 'issuer' : null;
}

/** What a headline's house does; a house's name has no such word. */
const doing =
  /^(?:Announce|Host|Summon|Condemn|Welcome|Issue|Say|Hold|Meet|Urge|Reject|Deny|Denie|Call|Confirm|Releas|Publish|Warn|Respond|Receive|Invite|Open|Launch|Thank|Congratulat|Protest|Comment|Spokes|Statement|Remarks|Readout|Speech)\p{L}*$/u;

/** Among the next lines one that can be a title, and no paragraph of the body before it. */
function titleBelow(following: readonly string[], places: PlaceNames): boolean {
  for (const next of following.slice(0, 4)) {
    if (startsWithDateline(next, places)) return false;
    if (isSalutation(next) || /[.,;]$/.test(next) || next.length > 240) return false;
    const date = dateAtStart(next);
    if (date && date.year !== null && next.length - date.end < 40) continue;
    if (mastheadKind(next) || /^for immediate release/i.test(next)) continue;
    if (next.split(/\s+/).length >= 3) return true;
  }
  return false;
}
