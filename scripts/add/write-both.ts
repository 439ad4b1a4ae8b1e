import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refused } from './refused.ts';

/** A file that is to be written: its path and every byte of it. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a text and its record, both or neither.
 * Errors: throws `Refused` where either stands already, even where it appeared a moment ago; it is never overwritten.
 */
export function writeBoth(text: NewFile, record: NewFile): void {
  mkdirSync(dirname(text.path), { recursive: true });
  writeNew(text);
  try {
    writeNew(record);
  } catch (error) {
    rmSync(text.path);
    throw error;
  }
}

function writeNew({ path, bytes }: NewFile): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Refused(
      1,
      exists
        ? `${path} stands already.`
        : `${path} cannot be written: ${(error as Error).message}.`,
    );
  }
}
