import type { Attestation } from '../../relate/attestations.ts';
import type { Thread, Wording, WordingLedger } from '../../relate/wording.ts';
import type { FormulaFamily } from '../../schema/formula.ts';
import { asSentence } from '../lists/wording.ts';

/** A line of the ledger: a wording of a thread, or what undated statements have of it. */
export interface WordingEntry {
  readonly family: FormulaFamily;
  readonly thread: Thread;
  /** Null for an undated one, of which `one` is all there is to show. */
  readonly wording: Wording | null;
  readonly one: Attestation;
}

/** Every line of a ledger, thread by thread, in the order of the catalogue; undated ones close their thread. */
export function entriesOf({ families }: WordingLedger): WordingEntry[] {
  return families.flatMap(({ family, threads }) =>
    threads.flatMap((thread) => [
      ...thread.wordings.map((wording) => ({ family, thread, wording, one: wording.first })),
      ...thread.undated.map((one) => ({ family, thread, wording: null, one })),
    ]),
  );
}

/** Of the leading families the latest lines of each thread, as many threads as there is room for. */
export function leadingEntries(ledger: WordingLedger, most: number, ofThread = 4): WordingEntry[] {
  const leading = entriesOf(ledger).filter(({ family }) => family.leading);
  return [...Map.groupBy(leading, ({ thread }) => thread).values()]
    .flatMap((entries) => {
      const dated = entries.filter(({ wording }) => wording !== null);
      return (dated.length > 0 ? dated : entries).slice(-ofThread);
    })
    .slice(0, most);
}

/** What a thread follows, where that is not its family as a whole: `Global Security Initiative`, `Region, Africa`. */
export function threadName({ formula, apart }: Thread): string {
  if (formula) return formula.name;
  return asSentence(apart.filter((_, i) => i % 2 === 1).join(', '));
}
