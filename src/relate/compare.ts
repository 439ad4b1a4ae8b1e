/** Orders two strings by code units, the same on every machine; it refuses to follow any language's alphabet. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
