import type { Span } from '../read/source-text.ts';

const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Hon Rt Sen Rep Gov Gen Lt Col Maj Capt Sgt Adm Amb St Jr Sr No Nos Art vs etc Inc Co Ltd Corp Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Messrs Mme Mlle Esq'.split(
    ' ',
  ),
);

/**
 * Cuts a passage into sentences.
 * It does not end one after a title (`Mr.`), an initial (`J. F.`) or an abbreviation with stops (`U.S.`) unless the passage ends there.
 *
 *     He met Mr. Smith. They agreed.
 *                      ^ ends here, not after "Mr."
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const ending = /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s|$)/g;
  const words = text.slice(span.start, span.end);
  let from = 0;
  for (let match = ending.exec(words); match; match = ending.exec(words)) {
    const end = match.index + match[0].length;
    if (end < words.length && !endsSentence(words, match.index, end)) continue;
    sentences.push({ start: span.start + from, end: span.start + end });
    from = end + (/^\s*/.exec(words.slice(end))?.[0].length ?? 0);
  }
  if (from < words.length) sentences.push({ start: span.start + from, end: span.end });
  return sentences;
}

function endsSentence(words: string, stop: number, end: number): boolean {
  const after = words.slice(end).trimStart();
  if (/^[\p{Ll},;]/u.test(after)) return false;
  if (words.charAt(stop) !== '.' || end > stop + 1) return true;
  const word = /[\p{L}.]*$/u.exec(words.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  if (abbreviations.has(word) || /^(?:MR|MRS|MS|DR|HON|GEN|COL|SEN)$/.test(word)) return false;
  return (
    !/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) ||
    /^(?:The|He|She|They|It|We|I|In|On|This)\b/.test(after)
  );
}
