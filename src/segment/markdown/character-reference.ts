import { remark } from 'remark';

const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y;
const known = new Map<string, string>();
const parser = remark().freeze();

/**
 * The character reference that begins at an offset, and what it stands for; null where Markdown has none of that name.
 *
 *     R&eacute;publique
 *      ^^^^^^^^ é
 */
export function characterReference(
  text: string,
  at: number,
): { means: string; length: number } | null {
  reference.lastIndex = at;
  const written = reference.exec(text)?.[0];
  if (written === undefined) return null;
  let means = known.get(written);
  if (means === undefined) {
    means = meaningOf(written);
    known.set(written, means);
  }
  return means === written ? null : { means, length: written.length };
}

/** What the parser makes of it between two letters, so that blanks are kept. */
function meaningOf(written: string): string {
  const paragraph = parser.parse(`a${written}b`).children[0];
  const words = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return words?.type === 'text' ? words.value.slice(1, -1) : written;
}
