/** How many parties a list names before it counts the rest. */
const NAMED = 6;

/** What naming parties needs: the name of a state, and the state the archive looks from, if it has one. */
export interface StateNames {
  stateName(code: string): string;
  focus?: string | undefined;
}

/**
 * The parties of a statement in words: the partner first, the archive's focus last, a dash between the sides.
 * Of several pairs with the focus, the partners stand together; of a text about a group, all in its order.
 * It refuses to name a side where none was read: that is an empty string.
 *
 *     ['CN', 'KE'], focus CN         Kenya – China
 *     ['CN', 'KZ', 'TJ'], focus CN   Kazakhstan, Tajikistan – China
 */
export function partiesInWords(parties: readonly string[], names: StateNames): string {
  const focus = names.focus;
  const others = parties.filter((code) => code !== focus);
  if (focus !== undefined && others.length < parties.length && others.length > 0) {
    return `${listed(others, names)} – ${names.stateName(focus)}`;
  }
  if (parties.length === 2) return parties.map((code) => names.stateName(code)).join(' – ');
  return listed(parties, names);
}

function listed(codes: readonly string[], names: StateNames): string {
  const named = codes.slice(0, NAMED).map((code) => names.stateName(code));
  const rest = codes.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
