import { foldLetters } from '../../gazetteer/normalise-name.ts';
import type { Span } from '../../read/source-text.ts';
import { otherSpace, unevenSpace } from '../../read/spaces.ts';
import {
  edited,
  isCorrespondence,
  numbered,
  telegramFrom,
  toWhom,
} from '../../segment/header/correspondence.ts';
import type { TextInHand } from '../text-in-hand.ts';

/** The sender and the addressee a dispatch's heading names, by the words of their names. */
export interface Correspondents {
  readonly sender: Span | null;
  readonly addressee: Span | null;
  readonly signature: Span | null;
}

const name =
  /(?:(?:Mr|Mrs|Messrs|Sir|Lord|Earl|Count|Baron|Viscount|Duke|Prince|General|Captain|Admiral|Commodore|Colonel|Señor|Don|Dr|M|Chevalier|Marquis|Marquess)\.?\s+(?:of\s+)?)((?:de |von |van |da )?\p{Lu}[\p{L}.’'-]*(?:\s+(?:de |da |von |van )?\p{Lu}[\p{L}.’'-]*){0,4})/u;
const bracketed = /\((?:[^()]*\s)?(\p{Lu}[\p{L}’'-]+)\)/u;
const closing =
  /\b(?:obedient servant|Very truly|Sincerely|Cordially|Respectfully yours|Your friend|Yours sincerely|very sincerely|I am|I have|I avail|Accept|Respectfully|For the Secretary|highest consideration)\b|(?:&c|etc)[.\],]*$/i;
const signatureLine =
  /^((?:\p{Lu}[\p{L}’']*[.,]?|de|von|van|da|la)(?:\s+(?:\p{Lu}[\p{L}’'-]*[.,]?|de|von|van|da|la))*)(?:,\s+[^\n]{2,80})?$/u;
/** Who set down a memorandum: `Memorandum by the Legal Adviser (Berg)`, `Memorandum of Conversation, by Mr. Kari Berg`. */
const memorandumBy =
  /^Memorandum(?:\s+of\s+(?:an?\s+)?(?:\p{Lu}[\p{L}-]*\s+)?Conversation)?,?\s+(?:[Pp]repared\s+)?by\s+(\S[\s\S]*)$/u;
/** Paragraphs at the end among which the signature stands. */
const END = 6;
/** The same where the reader's name and post stand below it. */
const END_WITH_ADDRESS = 9;

/**
 * Reads who wrote a dispatch or a letter to whom: the heading's two names, and the signature at the end.
 * A memorandum has a writer and no reader. It refuses a signature whose surname is not the sender's, where the heading
 * names one.
 *
 *     Mr. Pruyn to Mr. Seward           ROBERT H. PRUYN, Minister Resident in Japan.
 *         ^^^^^        ^^^^^^           ^^^^^^^^^^^^^^^
 */
export function correspondentsOf(hand: TextInHand): Correspondents | null {
  const known = read.get(hand);
  if (known !== undefined) return known;
  const found = readCorrespondents(hand);
  read.set(hand, found);
  return found;
}

/** Several extractors ask it of one text. */
const read = new WeakMap<TextInHand, Correspondents | null>();

function readCorrespondents(hand: TextInHand): Correspondents | null {
  const { title, text } = hand;
  const dear = openLetter(hand);
  if (dear) return dear;
  if (!title) return null;
  const words = text.slice(title.start, title.end);
  const memorandum = memorandumBy.exec(words);
  if (memorandum) {
    const sender = nameIn(memorandum[1] ?? '', title.end - (memorandum[1] ?? '').length);
    const signature = signatureOf(hand, sender) ?? bareSignature(hand);
    return { sender, addressee: null, signature };
  }
  if (telegramFrom.test(words.replace(numbered, '').replace(unevenSpace, ' ')))
    return { sender: null, addressee: null, signature: bareSignature(hand) };
  if (!isCorrespondence(words)) return null;
  const papers = edited.exec(words);
  if (papers?.[2] && papers[4]) {
    const at = (name: string): Span => {
      const start = title.start + words.indexOf(name);
      return { start, end: start + name.length };
    };
    const [first, second] = [at(papers[2]), at(papers[4])];
    const [sender, addressee] = papers[1] === 'To' ? [second, first] : [first, second];
    return { sender, addressee, signature: signatureOf(hand, sender) };
  }
  const middle = toWhom(words.replace(otherSpace, ' ')) ?? 0;
  const sender = nameIn(words.slice(0, middle), title.start);
  const byOffice = sender === null && /^The\b/.test(words.replace(numbered, ''));
  const addressee = nameIn(words.slice(middle + 4), title.start + middle + 4);
  const signature = signatureOf(hand, sender) ?? (byOffice ? bareSignature(hand) : null);
  return { sender, addressee, signature };
}

/** A memorandum tells what others said: its words are not its writer's alone. */
export function isMemorandum({ title, text }: TextInHand): boolean {
  return title !== null && memorandumBy.test(text.slice(title.start, title.end));
}

/** How a letter without a heading begins. */
const greeting =
  /^(?:Dear\b[^\n]{1,80}|(?:Your )?Excellency|Sir|Madam|Monsieur l[’']Ambassadeur|My dear (?:Mr|Mrs|Sir|Minister|Ambassador|Prime Minister|President|Chief Minister)\b[^\n]{0,60})[:,]\s*$/;

/** A letter without a heading: it begins with a greeting and ends with the writer’s name, and below it may be the reader’s. */
function openLetter(hand: TextInHand): Correspondents | null {
  const first = hand.passages[0];
  const words = first ? hand.text.slice(first.start, first.end) : '';
  // Below a title a speech can greet so too.
  if (!greeting.test(words) || (hand.title && !words.startsWith('Dear'))) return null;
  const signature = signatureOf(hand, null, END_WITH_ADDRESS);
  return signature && { sender: null, addressee: addressedBelow(hand, signature.end), signature };
}

/** Who is addressed below a letter: `His Excellency` / `Sir Ola Berg, K.C.,` / `Minister for Trade`. */
const below =
  /^(?:(?:His|Her) Excellency|H\.E\.|The (?:Right )?Hon(?:ou?rable|\.)|The Rt\.? Hon\.?)[,.]?\s*((?:(?:Mr|Mrs|Ms|Dr|Sir|Señor|Dato[’']?|Tun|Tan Sri)\.? )?)(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|bin)){1,4})(?=,|$)/mu;

function addressedBelow({ text, passages }: TextInHand, from: number): Span | null {
  const words = text.slice(from, passages.at(-1)?.end ?? from);
  const match = below.exec(words);
  if (!match?.[2]) return null;
  const start = from + match.index + match[0].length - match[2].length;
  return { start, end: start + match[2].length };
}

function nameIn(words: string, offset: number): Span | null {
  const match = name.exec(words) ?? bracketed.exec(words);
  const found = match?.[1]?.replace(/[.,]+$/, '');
  if (!match || !found) return null;
  const start = offset + match.index + match[0].indexOf(found);
  return { start, end: start + found.length };
}

/** The surname that ends a telegram whose heading names its sender by office: the last line, and no place. */
function bareSignature(hand: TextInHand): Span | null {
  const last = hand.passages.length > 1 ? hand.passages.at(-1) : undefined;
  if (!last || last.end - last.start > 40) return null;
  const signed = hand.text.slice(last.start, last.end).replace(/[.\s]+$/, '');
  if (
    !/^(?:\p{Lu}\.?\s+){0,2}(?:[Dd]e |[Vv]on |[Vv]an |Mac|Mc)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?$/u.test(
      signed,
    )
  )
    return null;
  const end = last.start + signed.length;
  return hand.names.some(
    (name) => name.start < end && name.end > last.start && name.name.is !== 'person',
  )
    ? null
    : { start: last.start, end };
}

function signatureOf(hand: TextInHand, sender: Span | null, reach = END): Span | null {
  const { text } = hand;
  const surname = sender
    ? foldLetters(text.slice(sender.start, sender.end)).split(' ').at(-1)
    : null;
  const { passages } = hand;
  for (let i = passages.length - 1; i >= Math.max(1, passages.length - reach); i--) {
    const passage = passages[i];
    if (!passage || passage.end - passage.start > 120) continue;
    const line = text.slice(passage.start, passage.end).replace(/[.\s]+$/, '');
    const match = signatureLine.exec(line);
    const signed = match?.[1]?.replace(/[.,\s]+$/, '');
    if (!signed || signed.split(/\s+/).length > 6) continue;
    const before = passages[i - 1];
    const closes = before ? closing.test(text.slice(before.start, before.end).slice(-120)) : false;
    const same = surname
      ? foldLetters(signed)
          .split(/[\s-]+/)
          .includes(surname)
      : closes;
    if (same) return { start: passage.start, end: passage.start + signed.length };
  }
  return null;
}
