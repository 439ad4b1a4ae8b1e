/**
 * A number with its noun: `1 statement`, `12,480 statements`. Thousands are set apart by commas, as English has them,
 * whatever the machine's own language.
 */
export function numberOf(count: number, one: string, many: string): string {
  return `${figures(count)} ${count === 1 ? one : many}`;
}

/** A number's figures with commas between thousands. */
export function figures(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
