import { type Piece, type SourceText, sourceText } from '../../read/source-text.ts';
import { endsSentence } from '../line-shapes.ts';
import type { Line } from '../lines.ts';
import { goesOnApart } from './goes-on.ts';
import { spacedStretches } from './stretches.ts';

/**
 * Closes up a text whose every printed line is followed by a blank one, as scans are: each paragraph becomes one line, and
 * every character still knows its place in the file. It never touches anything but the white space between two lines, and
 * gives a list, a programme, notes of a line each or a text all in capitals back as they are.
 *
 *     "The two met on\n\nThursday."   "The two met on Thursday."
 *                       ^                             ^ line 3, column 1
 */
export function closedUp(file: SourceText, lines: readonly Line[]): SourceText {
  const joins = joinsOf(file.text, lines);
  if (joins.length === 0) return file;
  const pieces: Piece[] = [{ at: 0, offset: 0 }];
  let text = '';
  let from = 0;
  for (const { end, start } of joins) {
    text += `${file.text.slice(from, end)} `;
    pieces.push({ at: text.length, offset: start });
    from = start;
  }
  text += file.text.slice(from);
  return { ...sourceText(file.file, text), origin: { file, pieces } };
}

/** A title is of fewer lines than a paragraph that is sure to be one. */
const SURE = 3;

/** The ends of lines and the beginnings of those that go on from them over a blank. */
function joinsOf(text: string, lines: readonly Line[]): { end: number; start: number }[] {
  const joins: { end: number; start: number }[] = [];
  for (const stretch of spacedStretches(text, lines)) {
    let paragraph = 1;
    let begun = false;
    for (let i = stretch.from + 1; i < stretch.to; i++) {
      const before = lines[i - 1] as Line;
      const line = lines[i] as Line;
      const after = i + 1 < stretch.to ? lines[i + 1] : undefined;
      const place = { before, line, after, paragraph, begun };
      const joined = goesOnApart(text, stretch, place);
      paragraph = joined ? paragraph + 1 : 1;
      begun ||=
        joined && (paragraph >= SURE || endsSentence.test(text.slice(line.start, line.end)));
      if (joined) joins.push({ end: before.end, start: line.start });
    }
  }
  return joins;
}
