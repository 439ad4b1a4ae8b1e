import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { keepFile, readKept } from '../kept-file.ts';
import { putSameFile } from '../same-file.ts';
import type { Share } from '../share.ts';
import type { Asked, Notes } from './asked.ts';

/** A piece of an earlier build, a page or what goes with one: where it stands in the site, what it was given and what it asked. */
export interface KeptPiece {
  readonly path: string;
  /** Digest of its props. */
  readonly given: string;
  readonly asked: readonly Asked[];
}

/** A piece made by this build; its bytes are kept already. */
export interface MadePiece {
  readonly given: string;
  readonly notes: Notes;
  readonly checksum: number;
}

/** How the list of kept pieces is stored: each question once, pieces by the places of theirs. */
interface Stored {
  readonly version: string;
  readonly questions: readonly Asked[];
  readonly pieces: readonly {
    path: string;
    given: string;
    checksum: number;
    asked: readonly number[];
  }[];
}

/** The list of a whole build is `list.json`; a job that made a share of the pieces has one of its own. */
const LISTS = /^list(?:-\d+-of-\d+)?\.json$/;

function listOf(share: Share | null): string {
  return share ? `list-${share.number}-of-${share.of}.json` : 'list.json';
}

/**
 * The pieces of a site as an earlier build made them, in a folder of files named by their paths, with a list.
 * A list of another version, cut short or damaged counts as none; so does a piece whose checksum is wrong.
 */
export class KeptPieces {
  readonly #folder: string;
  readonly #version: string;
  readonly #kept = new Map<string, KeptPiece & { readonly checksum: number }>();

  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    for (const name of namesIn(folder).filter((one) => LISTS.test(one))) {
      const stored = this.#read(name);
      for (const { path, given, checksum, asked } of stored?.pieces ?? [])
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

  get(path: string): KeptPiece | null {
    return this.#kept.get(path) ?? null;
  }

  /** The bytes of a piece as it was made; null where it is gone or damaged. */
  bytes(path: string): Buffer | null {
    const kept = this.#kept.get(path);
    if (!kept) return null;
    try {
      const bytes = readFileSync(this.#file(path));
      return crc32(bytes) === kept.checksum ? bytes : null;
    } catch {
      return null;
    }
  }

  /** Puts a piece as it was made into a file. Errors: throws where it is gone. */
  put(path: string, file: string): void {
    putSameFile(this.#file(path), file);
  }

  /** Keeps a file of this build as a piece; returns its checksum. */
  keep(path: string, file: string): number {
    mkdirSync(this.#folder, { recursive: true });
    putSameFile(file, this.#file(path));
    return crc32(readFileSync(file));
  }

  /** The same of bytes. */
  keepBytes(path: string, bytes: Uint8Array): number {
    mkdirSync(this.#folder, { recursive: true });
    // Not written into: what stands there may be a file of an earlier site too.
    rmSync(this.#file(path), { force: true });
    writeFileSync(this.#file(path), bytes);
    return crc32(bytes);
  }

  /**
   * Lists the pieces of this build, those taken over and those made anew, and forgets all others; a job that made a share
   * of them forgets nothing. Until it is done the list before stands, which tells by the checksums what was kept since.
   */
  replace(
    reused: Iterable<string>,
    made: ReadonlyMap<string, MadePiece>,
    share: Share | null = null,
  ): void {
    mkdirSync(this.#folder, { recursive: true });
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
    const pieces: Stored['pieces'][number][] = [];
    for (const path of reused) {
      const kept = this.#kept.get(path);
      if (!kept) continue;
      const { given, checksum, asked } = kept;
      pieces.push({ path, given, checksum, asked: asked.map(placeOf) });
    }
    for (const [path, { given, notes, checksum }] of made)
      pieces.push({ path, given, checksum, asked: [...notes.asked].map(placeOf) });
    const stored: Stored = { version: this.#version, questions, pieces };
    const list = listOf(share);
    keepFile(join(this.#folder, list), list, JSON.stringify(stored));
    if (share) return;
    const stay = new Set([list, ...pieces.map(({ path }) => fileName(path))]);
    for (const name of namesIn(this.#folder))
      if (!stay.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
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
  return `${createHash('sha256').update(path).digest('base64url').slice(0, 32)}.piece`;
}
