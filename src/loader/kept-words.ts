import { done } from '../diagnostics/reached.ts';
import { type TakenText, WordsTaken } from '../relate/parallel/held-words.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { keepNumbers, readNumbers } from './kept-numbers.ts';

const FILE = 'words.kept';
/** Of more texts gone than this part of all that are kept, the list of words is made anew without theirs. */
const MOST_GONE = 0.5;

/** What tells the numbers apart: for each text, by its statement's key, how many words and passages it has. */
interface Head {
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
  const read = readWords(folder, version);
  const stay = ordered.filter(({ key }) => read.texts.has(key)).length;
  const kept = read.texts.size - stay > read.texts.size * MOST_GONE ? nothing : read;
  const taken = new WordsTaken(kept.vocabulary);
  for (const summary of ordered) {
    const known = kept.texts.get(summary.key);
    if (known) taken.addTaken(summary.id, known);
    else taken.add(summary.id, passagesOf(summary));
    done('comparing');
  }
  keepWords(taken, ordered, folder, version);
  return taken;
}

function keepWords(
  taken: WordsTaken,
  ordered: readonly Pick<StatementSummary, 'key'>[],
  folder: string,
  version: string,
): void {
  const all = [...taken.texts()];
  const head: Head = {
    vocabulary: taken.vocabulary,
    texts: all.map(({ words, passages }, at) => [
      ordered[at]?.key ?? '',
      words.length,
      passages.length,
    ]),
  };
  const numbers = all.flatMap(({ words, passages }) => [words, passages]);
  keepNumbers(folder, FILE, version, head, numbers);
}

function readWords(folder: string, version: string): KeptWords {
  const kept = readNumbers<Head>(folder, FILE, version);
  if (!kept) return nothing;
  const texts = new Map<string, TakenText>();
  let at = 0;
  const next = (length: number) => {
    at += length;
    return kept.numbers.subarray(at - length, at);
  };
  for (const [key, words, passages] of kept.head.texts)
    texts.set(key, { words: next(words), passages: next(passages) });
  return { vocabulary: kept.head.vocabulary, texts };
}
