import type { ArchiveDescription } from '../schema/archive.ts';

/** Where to write to the curator: a letter by e-mail where an address is given, else the curator's page, else nothing. */
export function contactAddress(
  curator: ArchiveDescription['curator'],
  letter?: { subject: string; body: string },
): string | undefined {
  if (curator.email === undefined) return curator.url;
  if (!letter) return `mailto:${curator.email}`;
  return `mailto:${curator.email}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}`;
}

/** A letter that reports an error in a statement or one of its passages; the cited address is in it. */
export function errorReport(
  curator: ArchiveDescription['curator'],
  where: { id: string; address: string },
): string | undefined {
  return contactAddress(curator, { subject: `Error in ${where.id}`, body: where.address });
}
