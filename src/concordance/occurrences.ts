import { type Stretch, stretchesOf } from '../search/mark-words.ts';

/**
 * Every place where a phrase stands in a text word for word, in order and apart from one another. Capitals, accents,
 * apostrophes and hyphens make no difference, and a word may have its possessive: `Kenya` stands in `Kenya’s`. It does
 * not stem: `partner` does not stand in `partners`.
 *
 *     China-Kenya ties and China’s ports    asked: china
 *     ^---^                ^-----^
 */
export function occurrencesOf(text: string, phrase: string): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretchesOf(text, phrase).sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || stretch.start >= last.end) apart.push(stretch);
  }
  return apart;
}
