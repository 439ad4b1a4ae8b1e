import type { Aligned } from './align.ts';

/** So many words must agree, in the same order. */
export const LEAST_SAME = 15;
/** Of the longer of the two, so large a part must agree. */
export const LEAST_PART = 0.6;
/** So many of the words that agree must stand in rows of four that few texts have, and no fewer than in common ones. */
export const LEAST_RARE = 8;

/** Fewer words than this on the far side of a paragraph's end are no part of what was taken over. */
export const CRUMBS = 5;

/** In an archive of any size, wording in so many texts is never common, and in more than so many always. */
export const NEVER_COMMON = 8;
export const ALWAYS_COMMON = 30;
/** Between them, what more than this part of the texts have is common. */
export const COMMON_PART = 0.05;

/** The largest number of texts that may share a wording before it counts as a set form that tells nothing. */
export function mostTexts(texts: number): number {
  return Math.min(ALWAYS_COMMON, Math.max(NEVER_COMMON, Math.floor(texts * COMMON_PART)));
}

/** Tells whether what two texts have in common is enough to say that one has it from the other or both from a third. */
export function isReuse({ a, aEnd, b, bEnd, same, rare, common }: Aligned): boolean {
  const longer = Math.max(aEnd - a, bEnd - b);
  return same >= LEAST_SAME && same >= longer * LEAST_PART && rare >= LEAST_RARE && rare >= common;
}
