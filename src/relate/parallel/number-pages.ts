import { byCodeUnit } from '../compare.ts';
import type { Wording } from './parallels.ts';

/** A wording before it has its page. */
export type Unnumbered = Omit<Wording, 'page' | 'anchor'> & {
  /** Which word of its first passage its earliest place begins with, from 1. */
  readonly firstWord: number;
};

/** Gives each wording its page, named after its earliest place, and its anchor there; in the order of both. */
export function numberPages(wordings: readonly Unnumbered[]): Wording[] {
  const numbered = wordings.flatMap(({ firstWord, ...wording }) => {
    const [earliest] = wording.places;
    const n = earliest?.parts[0]?.n;
    if (n === undefined) return [];
    const page = `${earliest?.id}-p${n}`;
    return [{ firstWord, wording: { page, anchor: `w${firstWord}`, ...wording } }];
  });
  numbered.sort(
    (a, b) =>
      byCodeUnit(a.wording.page, b.wording.page) ||
      a.firstWord - b.firstWord ||
      b.wording.statements - a.wording.statements ||
      (b.wording.places[0]?.words ?? 0) - (a.wording.places[0]?.words ?? 0) ||
      byCodeUnit(a.wording.places[1]?.id ?? '', b.wording.places[1]?.id ?? ''),
  );
  const taken = new Set<string>();
  return numbered.map(({ wording }) => {
    let { anchor } = wording;
    for (let again = 2; taken.has(`${wording.page}#${anchor}`); again++)
      anchor = `${wording.anchor}-${again}`;
    taken.add(`${wording.page}#${anchor}`);
    return { ...wording, anchor };
  });
}
