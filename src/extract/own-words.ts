import type { Span } from '../read/source-text.ts';
import { unevenSpace } from '../read/spaces.ts';
import { isSalutation, opensLetter } from '../segment/salutation.ts';
import type { Segmented } from '../segment/segment.ts';
import type { TextInHand } from './text-in-hand.ts';

/** “I” as scans read it is a stroke where a sentence begins. */
const firstPerson = /\b(?:I|my|me|we|We|our|Our|My|us)\b|(?<=^|\n|[.!?]\s)\|(?=\s[a-z])/g;
const secondPerson = /\b[Yy]ours?\b|\b[Yy]ou\b/g;
const ofOneself =
  /\b(?:I|[Mm]y|me)\b|(?<=^|\n|[.!?]\s)\|(?=\s[a-z])|\b(?:[Yy]our?s?)\b|\b(?:Mr|Madam)\.? (?:President|Speaker|Chairman|Prime Minister)\b|\b[Ll]adies and [Gg]entlemen\b|\b[Oo]ur delegation\b|\b(?:from|in|to|before) this (?:\p{L}+ )?(?:rostrum|podium|Hall|Assembly|gathering)\b/gu;
/** Words per pronoun above which a text does not speak for itself. */
const SPARSEST = 75;
const FEWEST = 2;
const SHORT = 200;
/** Within so many characters a speaker has said “I”, “we” or “you”; a report that quotes him has not. */
const OPENING = 500;
const spoken = /(?<=^|\n|[.!?]\s)\|(?=\s[a-z])|\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/;
/** What a letter says of itself; it speaks in the first person too, and is no speech. */
const ofALetter =
  /\b(?:I have the hono[u]?r to (?:report|inform|transmit|acknowledge|enclose|state|refer)|(?:your|my) (?:despatch|dispatch|telegram|letter|note|instructions?)\b|yours (?:very )?(?:sincerely|truly|faithfully)|(?:sincerely|truly) yours|I have the hono[u]?r to be)/i;

/**
 * Tells whether a text is somebody’s own words, spoken to others: the first person throughout, quotations aside.
 * It refuses letters, reports that come to quote a speaker, and texts in which only a “we” stands, as in the declarations of two sides.
 *
 *     I wish to congratulate you, Mr. President, on your election.
 *     ^                      ^^^  ^^^^^^^^^^^^^     ^^^^
 */
export function ownWords(hand: TextInHand): Span | null {
  const known = told.get(hand);
  if (known !== undefined) return known;
  const found = readOwnWords(hand);
  told.set(hand, found);
  return found;
}

/** A speech with nothing above it, before an assembly it names: its speaker may say “we” late, and seldom. */
function addresses(said: string, sparse: number, { header, passages }: Segmented): boolean {
  const opening = said.slice(0, ASSEMBLY);
  return (
    header.length === 0 &&
    passages.every(({ dateline, turn }) => dateline === null && turn === null) &&
    sparse <= SPARSE_BEFORE_MANY &&
    thisAssembly.test(opening.replace(unevenSpace, ' ')) &&
    opening.search(spoken) >= 0 &&
    !reports.test(said) &&
    !/\b(?:the two|both) (?:sides|parties|leaders|presidents|ministers)\b/iu.test(said)
  );
}

/** The assembly spoken in, not one that a declaration of two brings up. */
const thisAssembly =
  /\b(?:session of the (?:United Nations )?(?:General )?Assembly|address(?:ing)? (?:this|the) (?:august )?(?:General )?Assembly|this (?:\p{Ll}+ )?Assembly|this (?:\p{Ll}+ )?(?:rostrum|podium)|[Pp]residen(?:t|cy) of the (?:General )?Assembly|general debate|General Assembly[’']s (?:\p{Ll}+ )?(?:convening|session|meeting|gathering|debate))\b/u;
const ASSEMBLY = 3000;
const SPARSE_BEFORE_MANY = 200;
/** What a report of a speech has, and the speech has not. */
const reports =
  /\b(?:he|she|minister|president|ambassador|spokes\p{L}+|delegate|representative) (?:said|told|added|stressed)\b|,["”]? (?:said|told) /iu;

/** What stands between marks; single ones open before a capital, and an apostrophe within a word closes nothing. */
const quoted =
  /“[^“”]{0,2000}”|"[^"]{0,2000}"|(?<![\p{L}\d])['‘](?=\p{Lu})(?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){1,2000}['’](?!\p{L})/gu;

/** Several extractors ask it of one text. */
const told = new WeakMap<TextInHand, Span | null>();

/** `"Thank you for your welcome. … I drink to your health."`: a speech printed within marks is no report that quotes it. */
function isOneQuotation(body: string): boolean {
  const closing = body.startsWith('“') ? '”' : body.startsWith('"') ? '"' : null;
  if (closing === null) return false;
  const closed = body.indexOf(closing, 1);
  return closed < 0 || closed === body.trimEnd().length - 1;
}

function readOwnWords({ text, passages, segmented }: TextInHand): Span | null {
  const start = passages[0]?.start ?? 0;
  const body = text.slice(start, passages.at(-1)?.end ?? text.length);
  if (ofALetter.test(body) || opensLetter(body)) return null;
  const said = isOneQuotation(body) ? body : body.replace(quoted, ' ');
  const pronouns = said.match(firstPerson)?.length ?? 0;
  const spokenTo = said.match(secondPerson)?.length ?? 0;
  const words = said.split(/\s+/).length;
  // A short text that greets an assembly need say “we” but once.
  const greets = words < SHORT && isSalutation(body.slice(0, body.search(/[\n\r]|$/)).trim());
  const enough = pronouns >= FEWEST || (pronouns > 0 && (greets || pronouns + spokenTo > FEWEST));
  if (!enough) return null;
  // Who speaks before many states can begin with the state of the world.
  const sparse = words / (pronouns + spokenTo);
  const begins = said.slice(0, OPENING).search(spoken) >= 0;
  let assembly: boolean | undefined;
  const inAssembly = () => {
    assembly ??= addresses(said, sparse, segmented);
    return assembly;
  };
  if ((!begins || (sparse > SPARSEST && !greets)) && !inAssembly()) return null;
  ofOneself.lastIndex = 0;
  return ofOneself.test(said) || inAssembly()
    ? { start, end: passages[0]?.end ?? text.length }
    : null;
}
