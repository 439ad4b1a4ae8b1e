import type { Span } from '../../read/source-text.ts';
import type { Pair } from './pairs.ts';

/** A relation a text treats, with the words that pair the two; no words where two parties leave no choice. */
export interface RelationFound {
  readonly id: string;
  readonly rule: 'relations/two-parties' | 'relations/paired';
  readonly span: Span | null;
}

/** The relation of two states: codes in lower case and alphabetical order. */
export function relationId(a: string, b: string): string {
  return [a.toLowerCase(), b.toLowerCase()].sort().join('-');
}

/**
 * Tells which pairs of the parties have their own relation treated.
 * Of more than two parties it pairs only those the words pair; where the words pair none, the text is about the group.
 */
export function relationsOf(
  parties: readonly string[],
  pairs: readonly Pair[],
): { relations: RelationFound[]; multilateral: boolean } {
  if (parties.length < 2) return { relations: [], multilateral: false };
  if (parties.length === 2) {
    const [a, b] = parties as [string, string];
    const pair = pairs.find(({ states }) => states.includes(a) && states.includes(b));
    return {
      relations: [{ id: relationId(a, b), rule: 'relations/two-parties', span: pair ?? null }],
      multilateral: false,
    };
  }
  const among = new Set(parties);
  const relations = new Map<string, RelationFound>();
  for (const pair of pairs) {
    const [a, b] = pair.states;
    if (!among.has(a) || !among.has(b)) continue;
    const id = relationId(a, b);
    if (!relations.has(id)) relations.set(id, { id, rule: 'relations/paired', span: pair });
  }
  const found = [...relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { relations: found, multilateral: found.length === 0 };
}
