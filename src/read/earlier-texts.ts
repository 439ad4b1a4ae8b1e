import { createHash } from 'node:crypto';
import { readInside, standingAt } from './archive-folder.ts';

/** A text as it was before a revision, kept in `earlier/<id>/`. */
export interface EarlierText {
  /** Its path in the archive's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * The earlier text of a statement by its name, or null where none stands there.
 * It follows no link that leads out of the archive.
 *
 *     earlier/visit/1.txt   id: visit, name: 1
 */
export function readEarlierText(root: string, id: string, name: string): EarlierText | null {
  for (const extension of ['txt', 'md']) {
    const file = `earlier/${id}/${name}.${extension}`;
    if (standingAt(root, file) !== 'file') continue;
    const { bytes } = readInside(root, file);
    if (bytes === null) continue;
    return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  return null;
}
