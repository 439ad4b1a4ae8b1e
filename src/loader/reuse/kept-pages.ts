import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { keepFile, readKept } from '../kept-file.ts';
import { putSameFile } from '../same-file.ts';
import type { Share } from '../share.ts';
import type { Asked, Notes } from './asked.ts';

/** A page of an earlier build: where it stands in the site, what it was given and what it asked. */
export interface KeptPage {
  readonly path: string;
  /** Digest of its props. */
  readonly given: string;
  readonly asked: readonly Asked[];
}

/** How the list of kept pages is stored: each question once, pages by the places of theirs. */
interface Stored {
  readonly version: string;
  readonly questions: readonly Asked[];
  readonly pages: readonly {
    path: string;
    given: string;
    checksum: number;
    asked: readonly number[];
  }[];
}

/** The list of a whole build is `pages.json`; a job that made a share of the pages has one of its own. */
const LISTS = /^pages(?:-\d+-of-\d+)?\.json$/;

function listOf(share: Share | null): string {
  return share ? `pages-${share.number}-of-${share.of}.json` : 'pages.json';
}

/**
 * The pages of an archive as an earlier build made them, in a folder of files named by their paths, with a list.
 * A list of another version, cut short or damaged counts as none; so does a page whose checksum is wrong.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #version: string;
  readonly #kept = new Map<string, KeptPage & { readonly checksum: number }>();

  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    for (const name of namesIn(folder).filter((one) => LISTS.test(one))) {
      const stored = this.#read(name);
      for (const { path, given, checksum, asked } of stored?.pages ?? [])
        this.#kept.set(path, {
          path,
          given,
          checksum,
          asked: asked.flatMap((place) => {
            const question = stored?.questions[place];
            return question ? [question] : [];
          }),
        });
    }
  }

  get(path: string): KeptPage | null {
    return this.#kept.get(path) ?? null;
  }

  /** Tells whether the page is there as it was made: not where it is gone or damaged. */
  isWhole(path: string): boolean {
    const kept = this.#kept.get(path);
    if (!kept) return false;
    try {
      return crc32(readFileSync(this.#file(path))) === kept.checksum;
    } catch {
      return false;
    }
  }

  /** Puts the page as it was made into a file. Errors: throws where it is gone. */
  put(path: string, file: string): void {
    putSameFile(this.#file(path), file);
  }

  /**
   * Keeps the pages of this build, those made anew with the files they stand in, and forgets all others; a job that made a share of
   * them forgets nothing.
   */
  replace(
    reused: readonly string[],
    made: ReadonlyMap<string, { given: string; notes: Notes; file: string }>,
    share: Share | null = null,
  ): void {
    mkdirSync(this.#folder, { recursive: true });
    // Without a list nothing is reused: a build that is stopped from here on costs time and nothing else.
    const lists = share ? [listOf(share)] : namesIn(this.#folder).filter((one) => LISTS.test(one));
    for (const list of lists) rmSync(join(this.#folder, list), { force: true });
    const questions: Asked[] = [];
    const known = new Map<Asked, number>();
    const places = new Map<string, number>();
    const placeOf = (question: Asked): number => {
      const before = known.get(question);
      if (before !== undefined) return before;
      const key = JSON.stringify(question);
      const place = places.get(key) ?? questions.push(question) - 1;
      places.set(key, place);
      known.set(question, place);
      return place;
    };
    const stay = new Set<string>();
    const pages: Stored['pages'][number][] = [];
    for (const path of reused) {
      const kept = this.#kept.get(path);
      if (!kept) continue;
      stay.add(fileName(path));
      const { given, checksum, asked } = kept;
      pages.push({ path, given, checksum, asked: asked.map(placeOf) });
    }
    for (const [path, { given, notes, file }] of made) {
      stay.add(fileName(path));
      putSameFile(file, this.#file(path));
      const checksum = crc32(readFileSync(file));
      pages.push({ path, given, checksum, asked: [...notes.asked].map(placeOf) });
    }
    for (const name of share ? [] : namesIn(this.#folder))
      if (!stay.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
    const stored: Stored = { version: this.#version, questions, pages };
    const list = listOf(share);
    keepFile(join(this.#folder, list), list, JSON.stringify(stored));
  }

  #read(list: string): Stored | null {
    const content = readKept(join(this.#folder, list), list);
    if (content === null) return null;
    const stored = JSON.parse(content.toString()) as Stored;
    return stored.version === this.#version ? stored : null;
  }

  #file(path: string): string {
    return join(this.#folder, fileName(path));
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function fileName(path: string): string {
  return `${createHash('sha256').update(path).digest('base64url').slice(0, 32)}.html`;
}
