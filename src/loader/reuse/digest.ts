import { createHash } from 'node:crypto';

/** Longer ones are hashed, so that what is made of them stays short. */
const LONGEST = 120;

const known = new WeakMap<object, string>();

/**
 * A short text that two values share only where they are the same through and through. A statement's summary stands for
 * itself by its key, which changes with everything it was made from.
 * Errors: throws at a function or a thing that holds itself, which nothing can be told of.
 */
export function digestOf(value: unknown): string {
  return digest(value, new Set());
}

function digest(value: unknown, within: Set<object>): string {
  if (typeof value === 'function') throw new TypeError('a function has no digest');
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (within.has(value)) throw new TypeError('a thing that holds itself has no digest');
  within.add(value);
  const whole = isSummary(value) ? `§${value.id} ${value.key}` : parts(value, within);
  within.delete(value);
  const short =
    whole.length <= LONGEST ? whole : createHash('sha256').update(whole).digest('base64url');
  known.set(value, short);
  return short;
}

/** Tells a statement's summary, of which its key tells all. */
export function isSummary(
  value: object,
): value is { id: string; key: string; passageCount: number } {
  return 'key' in value && 'passageCount' in value && 'id' in value;
}

function parts(value: object, within: Set<object>): string {
  const of = (one: unknown) => {
    const said = digest(one, within);
    return `${said.length}:${said}`;
  };
  if (Array.isArray(value)) return `[${value.map(of).join('')}]`;
  if (value instanceof Map || value instanceof Set)
    return `${value.constructor.name}[${[...value].map(of).join('')}]`;
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('only plain things have a digest');
  return `{${Object.entries(value)
    .map(([name, one]) => `${of(name)}${of(one)}`)
    .join('')}}`;
}
