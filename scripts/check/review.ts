import { parseArgs } from 'node:util';
import type { OpenArchive, TextRead } from '../../src/loader/open-archive.ts';
import { readBytes, readParts } from '../../src/read/statement-text.ts';
import { decisionsOf } from '../../src/resolve/review/decisions.ts';
import { printWorkList } from '../../src/resolve/review/print-work-list.ts';
import {
  mostValuableFirst,
  PeopleWithoutState,
  type TextToReview,
} from '../../src/resolve/review/work-list.ts';

/** So many texts are listed where no number is asked for: about a day's work. */
const MOST_TEXTS = 40;

/** What `npm run check` was asked for: the folder, and the curator's work list where `--review` asks for it. */
export interface AskedOfCheck {
  readonly folder: string | null;
  readonly review: WorkList | null;
  /** Whether only the words are held against the files, instead of everything else. */
  readonly conserve: boolean;
  /** Whether to go on and check again at each save. */
  readonly watch: boolean;
  /** Whether nothing is said of how far the reading has come. */
  readonly quiet: boolean;
}

/** Reads the arguments of `check`; what is wrong with them is thrown as a sentence. */
export function askedOfCheck(args: readonly string[]): AskedOfCheck {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      review: { type: 'boolean' },
      most: { type: 'string' },
      conserve: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('check reads one folder at a time.');
  if (values.most !== undefined && (!values.review || !/^[1-9]\d{0,6}$/.test(values.most)))
    throw new Error('--most N goes with --review; N is a number from 1.');
  return {
    folder: positionals[0] ?? null,
    conserve: values.conserve,
    watch: values.watch,
    quiet: values.quiet,
    review: values.review ? new WorkList(Number(values.most ?? MOST_TEXTS)) : null,
  };
}

/** Collects, text by text, what a person should decide; only the open questions are kept. */
export class WorkList {
  readonly #most: number;
  readonly #texts: TextToReview[] = [];
  readonly #people = new PeopleWithoutState();

  constructor(most: number) {
    this.#most = most;
  }

  /** A text that an error keeps out is left out here too: its error comes first. */
  add(archive: OpenArchive, { file, statement, diagnostics }: TextRead): void {
    if (!statement) return;
    const record = file.record ? readParts(file, readBytes(archive.root, file)).record : null;
    this.#people.add(statement);
    const decisions = decisionsOf(statement, diagnostics, record ?? {});
    if (decisions.length === 0) return;
    this.#texts.push({
      file: file.file,
      record: file.record ?? file.file.replace(/\.[^./]+$/, '.yaml'),
      hasRecord: file.record !== null,
      title: statement.title,
      decisions,
      accepts: record?.accept !== undefined,
    });
  }

  print(): string {
    return printWorkList(mostValuableFirst(this.#texts), this.#people.list(), this.#most);
  }
}
