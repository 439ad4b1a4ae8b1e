import type { TextInHand } from '../extract/text-in-hand.ts';
import type { PassageText } from './passages.ts';

/**
 * Of which of a statement's relations a passage tells: of one that concerns several, those whose own side the passage
 * names, by the state's name, its people or a word made of it. It refuses to choose where the passage names no side:
 * such words are told of none.
 *
 *     cn-kz, cn-tj    Tajikistan is a friendly neighbor of China   →   cn-tj
 *                     ^^^^^^^^^^ the side that cn-kz has not
 */
export function relationsToldOf(
  { names }: Pick<TextInHand, 'names'>,
  { segment }: Pick<PassageText, 'segment'>,
  relations: readonly string[],
): string[] {
  if (relations.length < 2) return [...relations];
  const sides = relations.map((relation) => relation.split('-'));
  const isShared = (code: string) => sides.every((own) => own.includes(code));
  const named = new Set(
    names.flatMap(({ start, end, name }) =>
      start >= segment.start && end <= segment.end && 'code' in name
        ? [name.code.toLowerCase()]
        : [],
    ),
  );
  return relations.filter((_, i) =>
    (sides[i] as string[]).every((code) => isShared(code) || named.has(code)),
  );
}
