import { counted } from '../../src/diagnostics/count.ts';
import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { decode } from '../../src/read/decode.ts';
import { readBytes } from '../../src/read/statement-text.ts';
import { lossesOf } from '../../src/resolve/losses.ts';

/**
 * Reads every text of a folder and tells each word that its statement does not hold exactly once and in its place.
 * Returns whether nothing was lost. A text that is refused loses nothing: it is counted apart, `check` says why.
 */
export function conserves(folder: string, say: (line: string) => void): boolean {
  const archive = openArchive(folder);
  const count = { read: 0, refused: 0, losing: 0 };
  for (const file of archive.texts) {
    const bytes = readBytes(archive.root, file);
    const { source } = bytes.text ? decode(file.file, bytes.text) : { source: null };
    const { statement } = readText(archive, file, bytes);
    if (!source || !statement) {
      count.refused += 1;
      continue;
    }
    count.read += 1;
    const losses = lossesOf(statement, source);
    if (losses.length > 0) count.losing += 1;
    for (const { line, column, words, is } of losses)
      say(`${file.file}:${line}:${column} ${is}: ${JSON.stringify(words)}`);
  }
  const refused = count.refused > 0 ? `; ${counted(count.refused, 'text')} could not be read` : '';
  say(
    count.losing === 0
      ? `${counted(count.read, 'text')} read: header, passages and furniture hold every word once and in order${refused}.`
      : `${counted(count.losing, 'text')} of ${count.read} lose words or hold them twice${refused}.`,
  );
  if (count.read === 0 && count.refused === 0) say(`${folder} holds no text.`);
  return count.losing === 0 && count.read > 0;
}
