import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { keepFile, LINE_END, readKept } from '../kept-file.ts';
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

/** How a kept piece stands in the list: its questions by their places. */
interface Stored {
  readonly path: string;
  readonly given: string;
  readonly checksum: number;
  readonly asked: readonly number[];
}

/** The first line of the list; a line for each question follows, each once, then one for each piece. */
interface Head {
  readonly version: string;
  readonly questions: number;
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
  #isThere = false;
  readonly #kept = new Map<string, KeptPiece & { readonly checksum: number }>();

  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    for (const name of namesIn(folder).filter((one) => LISTS.test(one))) {
      for (const piece of this.#read(name)) this.#kept.set(piece.path, piece);
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

  /** Tells whether a file kept beside the pieces is as it was. */
  isWhole(path: string, checksum: number): boolean {
    try {
      return crc32(readFileSync(this.#file(path))) === checksum;
    } catch {
      return false;
    }
  }

  /** Puts a piece as it was made into a file. Errors: throws where it is gone. */
  put(path: string, file: string): void {
    putSameFile(this.#file(path), file);
  }

  /** Keeps a file of this build as a piece; returns its checksum, which may be known from when it was written. */
  keep(path: string, file: string, checksum: number = crc32(readFileSync(file))): number {
    this.keepBeside(path, file);
    return checksum;
  }

  /** Keeps a file that belongs to a piece, which knows its checksum. */
  keepBeside(path: string, file: string): void {
    this.#makeFolder();
    putSameFile(file, this.#file(path));
  }

  /** The same of bytes. */
  keepBytes(path: string, bytes: Uint8Array): number {
    this.#makeFolder();
    // Not written into: what stands there may be a file of an earlier site too.
    rmSync(this.#file(path), { force: true });
    writeFileSync(this.#file(path), bytes);
    return crc32(bytes);
  }

  /**
   * Lists the pieces of this build, those taken over and those made anew, and forgets all others but the files that belong
   * to them, by their paths; a job that made a share of them forgets nothing. Until it is done the list before stands, which tells by the checksums what was kept since.
   */
  replace(
    reused: Iterable<string>,
    made: ReadonlyMap<string, MadePiece>,
    { share = null, beside = [] }: { share?: Share | null; beside?: Iterable<string> } = {},
  ): void {
    this.#makeFolder();
    const questions: string[] = [];
    const places = new Map<string, number>();
    const placeOf = (question: string): number => {
      const place = places.get(question) ?? questions.push(question) - 1;
      places.set(question, place);
      return place;
    };
    const known = new Map<Asked, number>();
    const placeOfKept = (question: Asked): number => {
      const place = known.get(question) ?? placeOf(JSON.stringify(question));
      known.set(question, place);
      return place;
    };
    const pieces: Stored[] = [];
    for (const path of reused) {
      const kept = this.#kept.get(path);
      if (!kept) continue;
      const { given, checksum, asked } = kept;
      pieces.push({ path, given, checksum, asked: asked.map(placeOfKept) });
    }
    for (const [path, { given, notes, checksum }] of made)
      pieces.push({ path, given, checksum, asked: notes.questions.map(placeOf) });
    const head: Head = { version: this.#version, questions: questions.length };
    const list = listOf(share);
    keepFile(join(this.#folder, list), list, inLines(head, questions, pieces));
    if (share) return;
    const stay = new Set([list, ...pieces.map(({ path }) => fileName(path))]);
    for (const path of beside) stay.add(fileName(path));
    for (const name of namesIn(this.#folder))
      if (!stay.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  #makeFolder(): void {
    if (this.#isThere) return;
    mkdirSync(this.#folder, { recursive: true });
    this.#isThere = true;
  }

  *#read(list: string): Generator<KeptPiece & { readonly checksum: number }> {
    const content = readKept(join(this.#folder, list), list);
    if (content === null) return;
    const lines = linesOf(content);
    const head = lines.next().value as Head;
    if (head.version !== this.#version) return;
    const questions = Array.from({ length: head.questions }, () => lines.next().value as Asked);
    for (const line of lines) {
      const { asked, ...piece } = line as Stored;
      yield {
        ...piece,
        asked: asked.flatMap((place) => {
          const question = questions[place];
          return question ? [question] : [];
        }),
      };
    }
  }

  #file(path: string): string {
    return join(this.#folder, fileName(path));
  }
}

/** Lines of JSON, as bytes: those of a large archive are more than one string can hold. */
function inLines(head: Head, questions: readonly string[], pieces: readonly Stored[]): Uint8Array {
  const line = (json: string) => Buffer.from(`${json}\n`);
  return Buffer.concat([
    line(JSON.stringify(head)),
    ...questions.map(line),
    ...pieces.map((piece) => line(JSON.stringify(piece))),
  ]);
}

function* linesOf(bytes: Buffer): Generator<unknown> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, at);
    yield JSON.parse(bytes.toString('utf8', at, end));
    at = end + 1;
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function fileName(path: string): string {
  return `${createHash('sha256').update(path).digest('base64url').slice(0, 32)}.piece`;
}
