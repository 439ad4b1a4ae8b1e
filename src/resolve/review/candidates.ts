import type { Reading } from '../../schema/basis.ts';

/**
 * The values a field's rules proposed and did not keep, the most likely first: by how many rules proposed it,
 * then by how often, then by where it stands.
 * It weighs nothing else: that a value leads this list does not make it the answer.
 */
export function rankedRejected(readings: readonly Reading[] | undefined): string[] {
  const found = new Map<string, { rules: Set<string>; count: number }>();
  for (const { value, rule, rejected } of readings ?? []) {
    if (!rejected || typeof value !== 'string') continue;
    const known = found.get(value) ?? { rules: new Set(), count: 0 };
    known.rules.add(rule);
    known.count++;
    found.set(value, known);
  }
  return [...found]
    .sort(([, a], [, b]) => b.rules.size - a.rules.size || b.count - a.count)
    .map(([value]) => value);
}
