import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { inLines } from '../../src/diagnostics/print.ts';
import {
  type OpenArchive,
  readText,
  sameTexts,
  type TextRead,
} from '../../src/loader/open-archive.ts';
import { linksOf, publishedFaults } from '../../src/loader/published-faults.ts';
import { readBytes, type StatementBytes } from '../../src/read/statement-text.ts';
import { changesBetween, changesInWords, gravestFirst, standing } from './changes.ts';

/** Saving a file can be several writes; so long after the last one it is looked at. */
const SETTLED = 150;

/**
 * Checks a folder, then again at each save, until it is interrupted: first everything but notes, then only what a save
 * has brought or cured. Of a large archive only what has changed is read again.
 */
export function watchFolder(
  open: () => OpenArchive,
  print: (words: string) => void,
): Promise<never> {
  const readings = new KeptReadings();
  const archive = open();
  let last = readings.check(archive);
  const grave = last.filter(({ severity }) => severity !== 'info');
  if (grave.length > 0) print(`${inLines(gravestFirst(grave))}\n`);
  print(standing(last));

  const saved = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const lookAgain = () => {
    const now = readings.check(open());
    print(`\n${changesInWords([...saved].sort(), changesBetween(last, now))}`);
    saved.clear();
    last = now;
  };
  watch(archive.root, { recursive: true }, (_, file) => {
    if (file === null || /(?:^|[\\/])\.|~$/.test(file)) return;
    saved.add(file.replaceAll('\\', '/'));
    clearTimeout(waiting);
    waiting = setTimeout(lookAgain, SETTLED);
  });
  print(`Watching ${archive.root}; stop it with Ctrl+C.`);
  return new Promise(() => undefined);
}

/** The last reading of each text, used again as long as its bytes, its record and the archive's lists are the same. */
export class KeptReadings {
  #kept = new Map<string, { key: string; read: TextRead }>();

  /** Everything there is to say of the folder as it stands. */
  check(archive: OpenArchive): Diagnostic[] {
    const lists = keyOf(archive.files?.bytes ?? []);
    const kept = new Map<string, { key: string; read: TextRead }>();
    for (const file of archive.texts) {
      const bytes = readBytes(archive.root, file);
      const key = `${lists} ${file.record} ${keyOf(heldBytes(bytes))}`;
      const known = this.#kept.get(file.file);
      const unread = bytes.diagnostics.length > 0;
      const read = known?.key === key && !unread ? known.read : readText(archive, file, bytes);
      kept.set(file.file, { key, read });
    }
    this.#kept = kept;
    const read = [...kept.values()].map((one) => one.read);
    const said = [
      ...archive.diagnostics,
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...sameTexts(read.filter(({ withdrawn }) => !withdrawn)),
    ];
    return [...said, ...publishedFaults(archive, linksOf(archive, read), !hasErrors(said))];
  }
}

function heldBytes({ text, record }: StatementBytes): Uint8Array[] {
  return [text, record].flatMap((bytes) => (bytes ? [bytes] : []));
}

function keyOf(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(`${bytes.length} `).update(bytes);
  return hash.digest('hex');
}
