/** A share of the whole as an SVG length: `0.375` → `37.5%`, two decimals at most. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
