import { endianness } from 'node:os';
import { join } from 'node:path';
import { done } from '../diagnostics/reached.ts';
import { type TakenText, WordsTaken } from '../relate/parallel/held-words.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { keepFile, LINE_END, readKept } from './kept-file.ts';

const FILE = 'words.kept';
/** Of more texts gone than this part of all that are kept, the list of words is made anew without theirs. */
const MOST_GONE = 0.5;

/** The line before the numbers: for each text, by its statement's key, how many words and passages it has. */
interface Head {
  readonly version: string;
  readonly vocabulary: readonly string[];
  readonly texts: readonly (readonly [key: string, words: number, passages: number])[];
}

interface KeptWords {
  readonly vocabulary: readonly string[];
  /** By the statement's key. */
  readonly texts: ReadonlyMap<string, TakenText>;
}

const nothing: KeptWords = { vocabulary: [], texts: new Map() };

/**
 * Takes the words of statements, in their order: of those that an earlier build took them of, from what it kept; of the
 * others from their passages. What is found does not depend on which; what is kept is damaged or another version's counts
 * as nothing.
 */
export function wordsTaken<Summary extends Pick<StatementSummary, 'id' | 'key'>>(
  ordered: readonly Summary[],
  folder: string,
  version: string,
  passagesOf: (summary: Summary) => Iterable<string>,
): WordsTaken {
  const read = readWords(folder, `${version} ${endianness()}`);
  const stay = ordered.filter(({ key }) => read.texts.has(key)).length;
  const kept = read.texts.size - stay > read.texts.size * MOST_GONE ? nothing : read;
  const taken = new WordsTaken(kept.vocabulary);
  for (const summary of ordered) {
    const known = kept.texts.get(summary.key);
    if (known) taken.addTaken(summary.id, known);
    else taken.add(summary.id, passagesOf(summary));
    done('comparing');
  }
  keepFile(join(folder, FILE), FILE, packed(taken, ordered, `${version} ${endianness()}`));
  return taken;
}

function packed(
  taken: WordsTaken,
  ordered: readonly Pick<StatementSummary, 'key'>[],
  version: string,
): Uint8Array {
  const all = [...taken.texts()];
  const head: Head = {
    version,
    vocabulary: taken.vocabulary,
    texts: all.map(({ words, passages }, at) => [
      ordered[at]?.key ?? '',
      words.length,
      passages.length,
    ]),
  };
  const numbers = all.flatMap(({ words, passages }) => [words, passages]);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...numbers.map((one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength)),
  ]);
}

function readWords(folder: string, version: string): KeptWords {
  const kept = readKept(join(folder, FILE), FILE);
  if (!kept) return nothing;
  const end = kept.indexOf(LINE_END);
  const head = JSON.parse(kept.toString('utf8', 0, end)) as Head;
  if (head.version !== version) return nothing;
  // Numbers begin at a multiple of their size only in memory of their own.
  const numbers = new Uint32Array(new Uint8Array(kept.subarray(end + 1)).buffer);
  const texts = new Map<string, TakenText>();
  let at = 0;
  const next = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  for (const [key, words, passages] of head.texts)
    texts.set(key, { words: next(words), passages: next(passages) });
  return { vocabulary: head.vocabulary, texts };
}
