import { unevenSpace } from '../read/spaces.ts';

/** Whom a speech greets before all others. */
const greeted =
  /^(?:My Lords?|Your (?:Excellenc|Majest|Highness|Royal)|Excellenc|Ladies and gentlemen|Distinguished|Honou?rable|Dear|Esteemed|Respected|Friends|Fellow|Mr\.? (?:President|Speaker|Chairman|Prime Minister|Secretary)|Madam (?:President|Speaker)|Sir\b|Good (?:morning|afternoon|evening))/i;
/** Greetings that are whole lines, their comma left out. */
const unstopped =
  /^(?:Your (?:Excellenc(?:y|ies)|Majest(?:y|ies)|(?:Royal |Serene |Imperial )?Highness(?:es)?)|Excellenc(?:y|ies)|Distinguished (?:guests|colleagues|delegates|members)|Ladies and gentlemen|Dear (?:friends|colleagues|participants|compatriots))\b[^.!?]{0,80}$/i;

/** Those of rank greeted one after the other, and the company: `President Quispe, Prime Minister Berg, Chief Justice, Dignitaries`. */
const oneByOne =
  /^(?:(?:Mr|Madam)\.? )?(?:President|Prime Minister|Premier|Chancellor|Taoiseach|T[áa]naiste|Governor|Ambassador|Minister|Speaker|Mayor)\b[^,.!?:;]{0,40}, (?:\p{Lu}[^,.!?:;]{1,40}, ){1,8}(?:and )?(?:[Dd]istinguished )?(?:[Dd]ignitaries|[Ee]xcellencies|[Mm]inisters|[Ll]adies and [Gg]entlemen|[Gg]uests|[Ff]riends|[Cc]olleagues|[Ss]enators|[Dd]elegates)[,.:]?$/u;

/** What nobody writes to one who is elsewhere. */
const faceToFace =
  /(?<!\b(?:hope|like|wish|able|pleased|happy|look forward|forward|looking forward|occasion|chance|opportunity) to )\b(?:welcome you\b|wish you (?:a |once (?:again|more) a )?(?:very )?(?:warm )?welcome|(?:happy|glad|pleased|delighted|good|great|honou?red) to (?:see|have|host|receive) you\b|have you (?:here|with us)|(?:meet|meeting|talks?|speak) with you (?:here|today|again|tonight)|raise (?:my|a|our) glass|(?:your|the) (?:first |state |official |present )?visit here)/iu;
const OPENING = 600;

/** How a speaker or a writer addresses those spoken to: the first words of a speech, not its title. */
export function isSalutation(words: string): boolean {
  return (
    unstopped.test(words) ||
    oneByOne.test(words) ||
    (greeted.test(words) && /[,:!—-]$|\bgentlemen\b|\bfriends\b/i.test(words))
  );
}

/**
 * Tells whether a text opens as a letter does: `Dear Mr. President,`.
 * It refuses what is said to several, on one line or on the lines below, and what is said face to face: `Dear Ms. Doe,
 * dear friends,`, `… I welcome you to Lima.`
 */
export function opensLetter(text: string): boolean {
  if (!/^Dear\b/.test(text)) return false;
  const [line = '', ...below] = text.slice(0, GREETING).split(/(?:[^\S\n\r]*[\n\r])+/);
  const lines = below.slice(0, GREETED);
  const end = lines.findIndex((other) => other.length > LONGEST || !/[,:!]$/.test(other.trim()));
  const greetedToo = end < 0 ? lines : lines.slice(0, end);
  return (
    !faceToFace.test(text.slice(0, OPENING).replace(unevenSpace, ' ')) &&
    !several.test(line.slice(0, 120)) &&
    !greetedToo.some((other) => several.test(other) || /^Dear\b/.test(other))
  );
}

/** Those an assembly is made of. */
const several =
  /\b(?:friends|guests|colleagues|compatriots|participants|delegates|students|ladies|gentlemen|excellenc\p{L}+|majest\p{L}+)\b/iu;
/** The lines under the first that can greet, and how long they are. */
const GREETED = 4;
const LONGEST = 80;
const GREETING = 500;
