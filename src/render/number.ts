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

/** The size of a file as a reader takes it in: `312 bytes`, `48 kB`, `1.2 MB`. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return numberOf(bytes, 'byte', 'bytes');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
