import type { FoundStatement } from '../search/found-statements.ts';
import type { FoundLine } from './phrase-search.ts';

/** Texts fetched at a time. */
const AT_ONCE = 24;

/** What one question's candidates turned out to have: each is looked up once, in whatever order lines are wanted. */
export class LookedUp {
  readonly #linesOf: (one: FoundStatement) => Promise<FoundLine[]>;
  readonly #lines = new Map<string, readonly FoundLine[]>();

  constructor(linesOf: (one: FoundStatement) => Promise<FoundLine[]>) {
    this.#linesOf = linesOf;
  }

  /** How many of these have been looked up. */
  count(candidates: readonly FoundStatement[]): number {
    return candidates.filter((one) => this.#lines.has(keyOf(one))).length;
  }

  /** The lines of those that have been looked up, in the order of the candidates. */
  lines(candidates: readonly FoundStatement[]): FoundLine[] {
    return candidates.flatMap((one) => [...(this.#lines.get(keyOf(one)) ?? [])]);
  }

  /**
   * Looks up the first candidates, some at a time, until so many of them have been or `goesOn` says no; it is asked
   * after each time. Errors: rejects where a text cannot be fetched; what was looked up before stays.
   */
  async lookUp(
    candidates: readonly FoundStatement[],
    first: number,
    goesOn: () => boolean,
  ): Promise<void> {
    const wanted = candidates.slice(0, first).filter((one) => !this.#lines.has(keyOf(one)));
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE);
      const lines = await Promise.all(some.map((one) => this.#linesOf(one)));
      for (const [at, one] of some.entries()) this.#lines.set(keyOf(one), lines[at] ?? []);
      if (!goesOn()) return;
    }
  }
}

const keyOf = ({ index, page }: FoundStatement): string => `${index}:${page}`;
