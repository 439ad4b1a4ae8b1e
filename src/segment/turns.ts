import type { Span } from '../read/source-text.ts';
import type { PlaceNames } from './place-names.ts';

/** The label that opens a speaker's turn in a transcript; offsets count in the source text. */
export interface TurnLabel extends Span {
  /** True where it names nobody: a question, an announcer, an interpreter: `Q`, `JOURNALIST`, `MC`. */
  readonly asks: boolean;
}

const capitals =
  /^(\p{Lu}[\p{Lu}\p{M}.’'&-]*(?:[ \t]+(?:\([^)\n]{1,30}\)|[\p{Lu}\p{M}.’'&-]+|of|for|the|and|de|Mc\p{Lu}+)){0,7})[ \t]*:(?=\s|$)/u;
const mixed = /^((?:\p{Lu}[\p{L}.’'-]*[ \t]+){1,6}\p{Lu}[\p{L}.’'-]*)[ \t]*:(?=\s|$)/u;
const question = /^Q(?:[.:][ \t]|[ \t]{1,}|UESTION\b|uestion\b[ \t]*:)/;
const asks =
  /^(?:Q|QUESTION|QUESTIONER|JOURNALIST|REPORTER|AUDIENCE(?: MEMBER)?|MEDIA|INTERVIEWER|PRESS|MEMBER OF THE PRESS|SPEAKER|PARTICIPANT|MC|HOST|COMPERE|ANNOUNCER|PRESENTER|INTERPRETER|TRANSLATOR|UNIDENTIFIED|UNKNOWN|VOICE|OFFICIAL|STAFF)(?: \d+)?\.?$/i;
/** Words before a colon that mark a line, not a speaker. */
const notALabel =
  /^(?:NOTE|FOR PRESS|SUBJECTS?|RE|SOURCE|DATE|PRESS RELEASE|EDITOR|UPDATED|CC|TO|FROM|VENUE|LOCATION|TOPICS?|E&OE)$/i;

/**
 * Reads the label at the beginning of a paragraph of a transcript.
 * It refuses a place before a colon (a dateline) and a label in ordinary letters that begins with no office.
 *
 *     PRESIDENT BIDEN:  Well, it’s good to be here.
 *     ^^^^^^^^^^^^^^^^
 */
export function readTurnLabel(text: string, passage: Span, names: PlaceNames): TurnLabel | null {
  const words = text.slice(passage.start, Math.min(passage.end, passage.start + 120));
  const asked = question.exec(words);
  if (asked) {
    const colon = /^Q(?:UESTION|uestion)?[ \t]*[.:]?/.exec(words)?.[0].length ?? 1;
    return { start: passage.start, end: passage.start + colon, asks: true };
  }
  const label = capitals.exec(words)?.[1] ?? officeLabel(words, names);
  if (!label || notALabel.test(label) || names.isPlace(label)) return null;
  const end = passage.start + words.indexOf(':', label.length) + 1;
  return { start: passage.start, end, asks: asks.test(label) };
}

function officeLabel(words: string, names: PlaceNames): string | null {
  const label = mixed.exec(words)?.[1];
  return label && names.beginsWithOffice(label) ? label : null;
}
