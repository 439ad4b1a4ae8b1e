import type { Span } from '../../read/source-text.ts';
import { isSalutation } from '../../segment/salutation.ts';
import type { TextInHand } from '../text-in-hand.ts';

const LINE = 80;
/** The lines that can greet at the beginning of a speech. */
const GREETED = 8;

/** A line of greetings, however long: those of rank first, then all. */
const greetsAll =
  /^\p{Lu}[^.?!;:]{0,700},? (?:and )?(?:(?:dear|distinguished|honou?red) )?(?:ladies and gentlemen|friends|(?:distinguished|honou?red) guests)[.,:!]?$/iu;

/** Who is greeted first, on a line of their own: `President Quispe and Mrs. Quispe;`. */
const byRank =
  /^(?:(?:Mr|Madam|Excellency)\.?,? )?(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Foreign Minister|Minister|Ambassador|High Commissioner|King|Queen)\s\p{Lu}[^.?!;:]{1,60}(?:(?<=\bMrs)\.[^.?!;:]{1,40})?[,;]$/u;

/** The words of a line, the stops of titles apart: `Mr. Pranab` ends no sentence. */
function greetingOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\b(?:Hon|Mrs?|Ms|Dr|Rt|H\.E|Prof|Gen)\.(?= )/g, '');
}

/** The words with which a speech greets those it is spoken to. */
export function salutationOf({ text, passages }: TextInHand): Span | null {
  const first = passages[0];
  if (!first || first.turn) return null;
  const end = Math.min(first.end, first.start + 300);
  const greets = (line: string) => isSalutation(line) || byRank.test(line);
  if (!greets(text.slice(first.start, end))) return null;
  if (end < first.end) return { start: first.start, end };
  // Those greeted each on a line of their own.
  const lines = passages.slice(1, GREETED);
  const other = lines.findIndex(
    (line) =>
      line.turn !== null ||
      (!greetsAll.test(greetingOf(text, line)) &&
        (line.end - line.start > LINE * 2 ||
          !/^\p{Lu}[^.?!]*(?<![.?!:])$/u.test(greetingOf(text, line)))),
  );
  const last = (other < 0 ? lines : lines.slice(0, other)).at(-1) ?? first;
  return { start: first.start, end: last.end };
}
