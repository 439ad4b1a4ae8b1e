import { foldMark, type Token } from '../names/tokens.ts';

const particles = new Set(
  'de da do dos das del della di du la le el al bin ibn bint ben van von der den ter ten zu wa wan y e ul ur'.split(
    ' ',
  ),
);
const honorifics = new Set(
  'Mr Mrs Ms Miss Messrs Dr Sir Lady Lord Dame Hon Honourable Honorable Rt Right Prof Professor General Gen Colonel Col Captain Capt Amb Field Marshal Senator His Her Their Excellency Excellencies Majesty Highness Royal Smt Shrimati Madam Madame Señor Senor Signor Herr Monsieur Shri Tun Datuk Dato Seri Maj Lt Brig Adm Admiral Mwalimu Ustaz Datin Chairman Chairwoman Chairperson Chair Speaker Comrade HE HM HRH sheikh shaikh sheikha sayyid dr mr mrs ms'.split(
    ' ',
  ),
);
const notNames = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday The This That These Those He She They It We I In On At And But Both According Also President Minister Secretary Chancellor Premier King Queen Government Ministry Republic MP QC AC AO CH Address Speech Statement To With Joint Press Visit Luncheon Before During From By For After Remarks Call Meeting Conference Opening Interview Talks State Dinner Lunch Parliament House Subject Subjects Following And Their Our Members Ladies Gentlemen Excellencies Friends Ministers Senators Congress Guests Delegates Ambassadors Colleagues Distinguished Dear Sincerely Receives Meets Holds Visits Hosts Welcomes Calls Speaks Says Signs Agrees Discusses Arrives Attends Addresses Sends Thanks Urges Opens Vows Pledges Praises Congratulates Departs Concludes Begins Joins Confers Rejects Warns Tells Seeks Hails Accepts Offers Denies Backs Briefs Expects Starts Trip Agree Meet Sign Hold Discuss Will No Of Parliamentary Opposition Luncheon Reception Banquet Toast Transcript Communique Communiqué Plans Lauds Eyes Sees Sets Gets Makes Takes Gives Goes Leaves Returns Ends Faces Fails Finds Keeps Wants Needs Asks Defends Condemns Criticizes Criticises Attacks Blames Announces Reveals Reaffirms Reiterates Stresses Expresses Confirms Cancels Postpones Delays Lifts Raises Threatens Considers Summons Expels Recalls Pays Flies Hints Hopes Insists Introduces Invites Launches Proposes Promises Presents Reassures Refuses Reports Responds Replies Salutes Supports Tours Underlines Unveils Voices Wraps Extraordinary Plenipotentiary Confidential Due Over Amid Against Despite Under Toward Towards Into Via Upon Among Chairman Chairwoman Chairperson Your My Its Former Plenary Justice Diplomatic Assembly Without Within Until Through Since Between Behind Beyond Off'.split(
    ' ',
  ),
);

/** Posts that can stand before a name behind words that are no office: `Special Anti-Corruption Prosecutor Ola Berg`. */
const posts = new Set(
  'CEO Officer Adviser Advisor Prosecutor Mayor Governor Commander Envoy Coordinator Director Administrator Representative Commissioner Negotiator Ambassador Counsellor Counselor'.split(
    ' ',
  ),
);

/** `van der`, `y de los`: no name has more in a row. */
const MOST_PARTICLES = 3;

/** A personal name by tokens: honorifics apart. */
export interface PersonalName {
  /** The first token of the name itself. */
  from: number;
  /** The token after its last. */
  to: number;
}

/**
 * Reads the personal name that begins at a token, honorifics before it passed over.
 * It refuses words that begin no name (weekdays, months, offices), stops at the first that cannot belong to one, and
 * begins behind a post.
 *
 *     Mr. Seretse Khama Ian Khama, the President
 *         ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function personalNameAt(tokens: readonly Token[], at: number): PersonalName | null {
  let from = at;
  while (from < tokens.length && isHonorific(tokens, from)) from += lengthOfHonorific(tokens, from);
  let to = from;
  while (to < tokens.length && to - from < 14) {
    // `Mr. de Valera`: behind an honorific a name can begin small.
    const next = partAt(tokens, to, to === from && !(from > at && particles.has(word(tokens, to))));
    if (next === to) break;
    to = next;
  }
  // `Mr E. G.⏎⏎Whitlam`: initials alone are no name, and what a page parts from them goes on.
  if (to > from && tokens.slice(from, to).every(({ text }) => /^(?:\p{Lu}|\.)$/u.test(text))) {
    const surname = tokens[to]?.afterBreak ? partAt(tokens, to, true) : to;
    return surname > to ? { from, to: surname } : null;
  }
  for (let at = to - 2; at >= from; at--)
    if (posts.has(word(tokens, at))) return { from: at + 1, to };
  return to > from ? { from, to } : null;
}

/** The token after the name's part that begins at `at`; `at` itself where none does. */
function partAt(tokens: readonly Token[], at: number, first: boolean): number {
  const text = word(tokens, at);
  if (!first && tokens[at]?.afterBreak) return at;
  if (!first && (text === '-' || text === "'") && adjoins(tokens, at) && adjoins(tokens, at + 1)) {
    const following = word(tokens, at + 1);
    if (text === "'" && following === 's') return at;
    return /^\p{L}/u.test(following) ? at + 2 : at;
  }
  if (!first && !apart(tokens, at)) return at;
  // `Berg, Rojas Co-chair Talks`
  if (!first && text === 'Co' && /^-$/.test(word(tokens, at + 1)) && adjoins(tokens, at + 1))
    return at;
  if (!first && text === 'Chief' && word(tokens, at + 1) === 'Justice') return at;
  if (!first && particles.has(text)) {
    let after = at + 1;
    while (after < at + MOST_PARTICLES && particles.has(word(tokens, after))) after++;
    if (isNamePart(word(tokens, after))) return after;
    // `el-Sissi`, `ul-Haq`.
    if (word(tokens, at + 1) === '-' && adjoins(tokens, at + 1) && isNamePart(word(tokens, at + 2)))
      return at + 3;
  }
  if (!isNamePart(text) && !isInitialI(tokens, at)) return at;
  const initial = text.length === 1 && word(tokens, at + 1) === '.' && adjoins(tokens, at + 1);
  return initial ? at + 2 : at + 1;
}

function isNamePart(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    ![text, inSmall(text)].some((form) => notNames.has(form) || honorifics.has(form))
  );
}

/** “I” is an initial where another follows it and a name that: `I K Gujral`. */
function isInitialI(tokens: readonly Token[], at: number): boolean {
  return (
    word(tokens, at) === 'I' &&
    /^\p{Lu}$/u.test(word(tokens, at + 1)) &&
    /^\p{Lu}\p{Ll}/u.test(word(tokens, at + 2)) &&
    isNamePart(word(tokens, at + 2))
  );
}

function lengthOfHonorific(tokens: readonly Token[], at: number): number {
  const marks = lengthOfExcellency(tokens, at);
  if (marks > 0) return marks;
  return word(tokens, at + 1) === '.' ? 2 : 1;
}

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens, at);
  if (text === '.' || text === ',') return false;
  if (lengthOfExcellency(tokens, at) > 0) return true;
  // `Tan Sri`, `Dato Sri`: neither word is a title by itself.
  if (text === 'Tan' && word(tokens, at + 1) === 'Sri') return true;
  // `Major General`: one rank, though Major is a surname too.
  if (/^(?:Major|Lieutenant|Brigadier|Vice|Rear)$/.test(text))
    return /^(?:General|Colonel|Admiral|Marshal)$/.test(word(tokens, at + 1));
  if (text === 'Sri' && /^(?:Tan|Datuk|Dato)$/.test(word(tokens, at - 1))) return true;
  if (/^(?:the|The|THE)$/.test(text)) return honorifics.has(inSmall(word(tokens, at + 1)));
  return honorifics.has(inSmall(text)) && /\p{L}|\./u.test(word(tokens, at + 1));
}

/** `H.E.`, `H.R.H.`, `H.M.` by their marks. */
const excellencies = ['H.E', 'H.R.H', 'H.M', 'H.H', 'H.I.M'].map((marks) =>
  marks.split(/(?=\.)|(?<=\.)/),
);

/** How many tokens `H.E.` before a name takes, its last stop printed or not; 0 where none stands. */
function lengthOfExcellency(tokens: readonly Token[], at: number): number {
  if (word(tokens, at) !== 'H') return 0;
  for (const marks of excellencies) {
    const after = at + marks.length;
    if (!marks.every((mark, i) => word(tokens, at + i) === mark)) continue;
    if (word(tokens, after) === '.') return marks.length + 1;
    if (!adjoins(tokens, after)) return marks.length;
  }
  return 0;
}

/** A word set in capitals as words are usually written. */
function inSmall(text: string): string {
  return text.length > 1 && text === text.toUpperCase()
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

function word(tokens: readonly Token[], at: number): string {
  return foldMark(tokens[at]?.text ?? '');
}

function adjoins(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;
}

/** True where white space, or an initial’s stop, parts a token from the one before it. */
function apart(tokens: readonly Token[], at: number): boolean {
  return !adjoins(tokens, at) || word(tokens, at - 1) === '.';
}
