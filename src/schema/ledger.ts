import { z } from 'zod';

/** A page's path from the archive's root: lower case, each folder with its slash; empty for the home page. */
export const PagePath = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/, {
  error: 'not the path of a page (lower case, no slash before it, one behind it: people/wang-yi/)',
});
export type PagePath = z.infer<typeof PagePath>;

/** A civil day, `2026-11-21`. */
export const PublicationDay = z.iso.date({ error: 'not a day, written 2026-11-21' });
export type PublicationDay = z.infer<typeof PublicationDay>;

/** How many words a passage has, and the first 16 digits of the SHA-256 of them: `57:0123456789abcdef`. */
export const PassagePrint = z.string().regex(/^\d+:[0-9a-f]{16}$/, {
  error: 'not the print of a passage (its words counted, a colon, 16 hexadecimal digits)',
});
export type PassagePrint = z.infer<typeof PassagePrint>;

/** What stood at a statement's address: enough to tell later whether the same words stand at the same places. */
export const PublishedText = z.strictObject({
  title: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not a SHA-256, 64 hexadecimal digits' }),
  passages: z.array(PassagePrint),
});
export type PublishedText = z.infer<typeof PublishedText>;

const at = { on: PublicationDay, address: PagePath };

/**
 * One line of `content/ledger.jsonl`: what happened to one address on one day. Each line stands by itself, so that
 * neither their order nor a line that stands twice changes what the ledger says.
 */
export const LedgerEntry = z.discriminatedUnion('event', [
  /** The address was there for the first time. Statements have their text with it. */
  z.strictObject({ ...at, event: z.literal('published'), text: PublishedText.optional() }),
  /** Other words, or other numbers for the same words. */
  z.strictObject({ ...at, event: z.literal('revised'), text: PublishedText }),
  /** The same passages from a file whose bytes differ. */
  z.strictObject({ ...at, event: z.literal('recopied'), text: PublishedText }),
  /** The address leads to another. */
  z.strictObject({ ...at, event: z.literal('moved'), to: PagePath }),
  /** The address says what was there and why it went. */
  z.strictObject({ ...at, event: z.literal('withdrawn'), reason: z.string().min(1) }),
  /** What had been withdrawn or led elsewhere is there again. */
  z.strictObject({ ...at, event: z.literal('restored'), text: PublishedText.optional() }),
]);
export type LedgerEntry = z.infer<typeof LedgerEntry>;
