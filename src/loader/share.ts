import { createHash } from 'node:crypto';

/** One of several jobs that divide the work of a build among them: the first of two is `{ number: 1, of: 2 }`. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/**
 * Reads a share as it is written on the command line; null where it is none.
 *
 *     2/5
 *     ^ number  ^ of
 */
export function readShare(text: string): Share | null {
  const written = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const share = { number: Number(written?.[1]), of: Number(written?.[2]) };
  return share.number <= share.of ? share : null;
}

/** Tells whether a thing is this share's, by its name alone: every job divides alike, and each thing has one. */
export function isIn({ number, of }: Share, name: string): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % of === number - 1;
}

const VARIABLE = 'CONCORD_SHARE';

/** The share this process and its threads make; null where they make all. */
export function shareMade(): Share | null {
  return readShare(process.env[VARIABLE] ?? '');
}

/** Has this process and its threads make only a share. */
export function makeOnly({ number, of }: Share): void {
  process.env[VARIABLE] = `${number}/${of}`;
}
