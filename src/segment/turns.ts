import type { Span } from '../read/source-text.ts';
import type { PlaceNames } from './place-names.ts';
import { isSalutation } from './salutation.ts';

/** The label that opens a speaker's turn in a transcript; offsets count in the source text. */
export interface TurnLabel extends Span {
  /** True where it names nobody: a question, an announcer, an interpreter: `Q`, `JOURNALIST`, `MC`. */
  readonly asks: boolean;
}

/** A label, and whether its words alone make it one: `Hua Chunying:` is one only in a text with others of its kind. */
export interface LabelRead extends TurnLabel {
  readonly words: string;
  readonly sure: boolean;
}

const capitals =
  /^(\p{Lu}[\p{Lu}\p{M}.’'&-]*(?:[ \t]+(?:\([^)\n]{1,30}\)|[\p{Lu}\p{M}.’'&-]+|of|for|the|and|de|Mc\p{Lu}+)){0,7})[ \t]*:(?=\s|$)/u;
const mixed =
  /^((?:\p{Lu}[\p{L}.’'-]*[ \t]+(?:(?:of|the|and|for|de|von|van|bin|al)[ \t]+){0,2}){1,9}\p{Lu}[\p{L}.’'-]*(?:[ \t]\([^()\n]{2,40}\))?)[ \t]*:(?=\s|\p{Lu}|$)/u;
/** `Chinese Foreign Minister`: a people's name before the office. */
const ofPeople = /^(?!The|New|Former|Deputy)\p{Lu}\p{L}+(?:ese|ish|an|ch|i)\s+/u;
/** What leads to a transcript that prints bare names. */
const announces = /\b(?:transcript|excerpts?|beginning of|full text)\b[^.\n]{0,80}:$/i;
/** A name, a comma, the office or the house: `Ms. Jane Doe, Press Secretary:`. */
const withOffice =
  /^((?:\p{Lu}[\p{L}.’'-]*[ \t]+){0,6}\p{Lu}[\p{L}.’'-]*,[ \t]+)([^:,.?!\n]{2,70}):(?=\s|\p{Lu}|$)/u;
/** An office that nobody is named with: two such are spoken to, `Prime Minister, Governor:`. */
const officesAlone =
  /^(?:Mr\.? |Madam |The )?(?:(?:Prime |Foreign |First )?Minister|President|Premier|Chancellor|Governor|Ambassador|Speaker|Senator|Chairman)s?, *$/;
/** Labels that end in a full stop, as printed collections set them. */
const stopped =
  /^((?:THE|The)[ \t]+(?:(?:VICE|Vice|PRIME|Prime|FIRST|First)[ \t]+)?\p{Lu}[\p{L}]+|\p{Lu}[\p{L}]+(?:[ \t]+\p{Lu}[\p{L}’'-]+){1,4}|(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\.[ \t]+\p{Lu}[\p{L}’'-]+)(?:\.[ \t]+(?=[\p{Lu}“"[(])|[ \t]?(?:\.{3,5}|…)[ \t]*(?=[\p{L}“"[(]))/u;
/** What one says first who is given the floor. */
const begins =
  /^(?:Dear|Honou?r(?:able|ed)|Esteemed|Respected|Distinguished|Mr|Madam|Ladies|Good (?:morning|day|afternoon|evening)|Thank|Thanks|Welcome|Your (?:Excellenc|Majest|Highness)|Excellenc|Colleagues|Friends|First of all|Yes\b|Well\b|I\b|We\b|My\b)/;
/** Labels that end in a dash: `Kari Nordmann – Dear Mr. Prime Minister,`. */
const dashed = /^(\p{Lu}[\p{L}.’'-]*(?:[ \t]+\p{Lu}[\p{L}.’'-]*){1,3})[ \t]+[–—-][ \t]+(?=\p{Lu})/u;
/** Words of a headline, not of a name. */
const headline =
  /\b(?:Press|Speech|Statement|Remarks|Address|Message|Release|Transcript|Toast|News|Update|Report|Opening|Closing|Ladies|Gentlemen|Excellencies|Friends|Guests|Members|Ministers|Minister|President|Prime|Dear|Mr|Mrs|Ms|Your|Our|My|The|Fellow|Good|Thank|Key|Main)\b/;
/** Two to four words each with a capital: somebody’s name by itself. */
const bareName = /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}’'-]+){1,3}$/u;
const question = /^Q(?:[.:][ \t]|[ \t]{1,}|UESTION\b|uestion\b[ \t]*:)/;
const asks =
  /^(?:Q|QUESTION|QUESTIONER|JOURNALIST|REPORTER|CORRESPONDENT|AUDIENCE(?: MEMBER)?|MEDIA|INTERVIEWER|PRESS|MEMBER OF THE PRESS|SPEAKER|PARTICIPANTS?|MC|HOST|MODERATOR|COMPERE|ANNOUNCER|PRESENTER|INTERPRETER|TRANSLATOR|UNIDENTIFIED|UNKNOWN|VOICE|OFFICIAL|STAFF)(?: \d+)?\.?$/i;
/** The words by which houses of the press are known. */
const press =
  /\b(?:TV|Television|Radio|News|Daily|Times|Post|Journal|Herald|Tribune|Shimbun|Agency|Press|Broadcasting|Newspaper|Magazine|Monitor|Gazette|Media|Weekly|Reporter|Correspondent|Journalist|[A-Z]{2,5})$/;
/** Words before a colon that mark a line, not a speaker. */
const notALabel =
  /^(?:NOTE|INTRO|TEXT|CONTENT|BYLINE|DATELINE|HEADLINE|TITLE|TYPE|NUMBER|BODY|SUMMARY|FOR PRESS|SUBJECTS?|RE|SOURCE|DATE|PRESS RELEASE|EDITOR|UPDATED|CC|TO|FROM|VENUE|LOCATION|PLACE|TIME|DATE (?:AND|&) TIME|PRESENT|ATTENDEES|AGENDA|TOPICS?|E&OE)$/i;

/**
 * Reads the label at the beginning of a paragraph of a transcript.
 * It refuses a place before a colon (a dateline), and marks a bare name as unsure: it is a label only among others.
 *
 *     PRESIDENT BIDEN:  Well, it’s good to be here.
 *     ^^^^^^^^^^^^^^^^
 */
export function readTurnLabel(text: string, passage: Span, names: PlaceNames): LabelRead | null {
  const words = text.slice(passage.start, Math.min(passage.end, passage.start + 160));
  const asked = question.exec(words);
  if (asked) {
    const colon = /^Q(?:UESTION|uestion)?[ \t]*[.:]?/.exec(words)?.[0].length ?? 1;
    return at(passage.start, 'Q', colon, true, true);
  }
  const office = withOffice.exec(words);
  if (office?.[1] && office[2] && !officesAlone.test(office[1])) {
    const house = names.isAgency(office[2]) || press.test(office[2]);
    if (house || names.beginsWithOffice(office[2]))
      return at(passage.start, office[1] + office[2], office[0].length, house, true);
  }
  const stop = stopped.exec(words)?.[1];
  if (stop && names.beginsWithOffice(stop.replace(/^the\s+/i, '')))
    return at(passage.start, stop, stopped.exec(words)?.[0].trimEnd().length ?? 0, false, true);
  const dash = dashed.exec(words);
  if (dash?.[1] && begins.test(words.slice(dash[0].length)) && isName(dash[1], names))
    return at(passage.start, dash[1], dash[0].trimEnd().length, false, true);
  const upper = capitals.exec(words)?.[1];
  const label = upper ?? mixed.exec(words)?.[1];
  if (!label || notALabel.test(label) || names.isPlace(label)) return null;
  const house = names.isAgency(label) || (label.includes(' ') && !upper && press.test(label));
  const sure =
    asks.test(label) ||
    upper !== undefined ||
    names.beginsWithOffice(label) ||
    (ofPeople.test(label) && names.beginsWithOffice(label.replace(ofPeople, '')));
  return at(
    passage.start,
    label,
    words.indexOf(':', label.length) + 1,
    asks.test(label) || house,
    sure && !(house && upper !== undefined),
  );
}

/** Tells whether words before a mark are a name by itself: no place, no house, no words of a headline. */
function isName(words: string, names: PlaceNames): boolean {
  return (
    bareName.test(words) &&
    !headline.test(words) &&
    !names.isPlace(words) &&
    !names.isAgency(words) &&
    !press.test(words)
  );
}

function at(
  start: number,
  words: string,
  length: number,
  asking: boolean,
  sure: boolean,
): LabelRead {
  return { start, end: start + length, words, asks: asking, sure };
}

/** Fewer labels than this do not make a transcript. */
const FEWEST_TURNS = 2;

/**
 * Tells which of the labels read paragraph by paragraph open turns.
 * It refuses labels of a text that has but one, unless the text begins with it and it is an office in capitals, or its
 * holder goes on to speak, at once or in answer to a speech that no label opens; a bare name counts where it comes again, or where another asks and it answers.
 *
 *     President Quispe. Good evening, and welcome to my house.
 *     ^^^^^^^^^^^^^^^^^
 */
export function turnsAmong(
  text: string,
  passages: readonly Span[],
  read: readonly (LabelRead | null)[],
  names: PlaceNames,
): (TurnLabel | null)[] {
  const counts = new Map<string, number>();
  for (const label of read) if (label) counts.set(label.words, (counts.get(label.words) ?? 0) + 1);
  const endsAsking = (i: number) =>
    /\?["”’)]*$/.test(text.slice(passages[i]?.start ?? 0, passages[i]?.end).slice(-6));
  const answering = read.some(
    (label, i) => label !== null && (label.asks || endsAsking(i)) && read[i + 1] !== undefined,
  );
  // Two who speak by turns, each again.
  const often = [...counts.values()].filter((count) => count > 1).length;
  const inTurns =
    often > 1 &&
    often * 2 > counts.size &&
    speaks(text.slice(passages[0]?.start ?? 0, passages.at(-1)?.end).slice(0, SPOKEN));
  const first = read.findIndex((one) => one !== null);
  const before = passages[first - 1];
  const announced = before !== undefined && announces.test(text.slice(before.start, before.end));
  const labels = read.map((label, i): TurnLabel | null => {
    if (!label) return null;
    const { start, end, words } = label;
    const again = (counts.get(words) ?? 0) > 1;
    const follows = again || label.asks || endsAsking(i) || i !== first;
    // Behind one who is named with the office another begins to speak, by name alone.
    const answers =
      first < i &&
      read[first]?.sure === true &&
      isName(words, names) &&
      begins.test(text.slice(end, end + SPOKEN).trimStart());
    if (!label.sure && !announced && !(answering && follows) && !(inTurns && again) && !answers)
      return null;
    return { start, end, asks: label.asks || (!label.sure && !again && endsAsking(i)) };
  });
  const found = labels.filter((label) => label !== null);
  const [only] = found;
  if (found.length >= FEWEST_TURNS || announced) return labels;
  const at = only ? labels.indexOf(only) : -1;
  const goesOn = only && read[at]?.sure && speaks(text.slice(only.end, only.end + SPOKEN));
  const alone =
    only &&
    (at === 0
      ? opensAlone(text.slice(only.start, only.end), names) || goesOn
      : goesOn && answers(text, passages.slice(0, at)));
  return alone ? labels : labels.map(() => null);
}

/** Within so many characters after the label a speaker has said “I”, “we” or “you”. */
const SPOKEN = 400;

/** Tells whether words are somebody’s own, quotations aside: a headline goes on in the third person. */
function speaks(words: string): boolean {
  const said = words.replace(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)/g, ' ');
  return (
    /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/.test(said) &&
    !/\b(?:he|she|they) (?:\p{Ll}+ly )?(?:said|added|told|stressed)\b/u.test(said)
  );
}

/** Tells whether what stands before a label is a speech: it greets, and goes on in the speaker's own words. */
function answers(text: string, before: readonly Span[]): boolean {
  const [first] = before;
  if (!first) return false;
  const said = text.slice(first.start, before.at(-1)?.end);
  return (
    isSalutation(text.slice(first.start, first.end).slice(0, 120)) && speaks(said.slice(0, SPOKEN))
  );
}

/** `THE PRESIDENT:`, `MRS. DOE:`, `Jane Doe, Spokesperson:`: an office or a form of address, in capitals or after a name. */
function opensAlone(label: string, names: PlaceNames): boolean {
  const words = label.replace(/[.:]$/, '');
  return (
    words.includes(', ') ||
    (words === words.toUpperCase() &&
      (/^(?:MR|MRS|MS|DR)\.? /.test(words) || names.beginsWithOffice(words.replace(/^THE\s+/, ''))))
  );
}
