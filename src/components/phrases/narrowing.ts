import {
  type Narrower,
  narrowerNames,
  narrowers,
  type PhraseState,
} from '../../concordance/phrase-state.ts';
import { byCodeUnit } from '../../relate/compare.ts';
import { type Labels, UNDATED } from '../../search/facets.ts';
import type { FacetCounts } from '../../search/found-statements.ts';
import { foldedKey } from '../../search/words.ts';
import { the } from '../search/page-parts.ts';
import { element, withText } from '../search/result-list.ts';

/** The boxes that narrow the lines, one of each kind; `changed` hears of a choice. */
export class Narrowing {
  readonly #boxes: readonly (readonly [Narrower, HTMLSelectElement])[];

  constructor(changed: (name: Narrower, value: string) => void) {
    this.#boxes = narrowers.map((name) => [name, the(`phrase-${name}`, HTMLSelectElement)]);
    for (const [name, box] of this.#boxes)
      box.addEventListener('change', () => changed(name, box.value));
  }

  /** Offers what the candidates have, and what the address asks for even where none has it. */
  offer({ narrowed }: PhraseState, counts: FacetCounts, labels: Labels): void {
    for (const [name, box] of this.#boxes) {
      const chosen = narrowed[name];
      const values = new Set([
        ...(counts.get(name)?.keys() ?? []),
        ...(chosen === '' ? [] : [chosen]),
      ]);
      const named = [...values].map((value) => ({ value, words: nameOf(name, value, labels) }));
      named.sort((a, b) =>
        name === 'year'
          ? newestYearFirst(a.value, b.value)
          : byCodeUnit(foldedKey(a.words), foldedKey(b.words)),
      );
      box.replaceChildren(
        optionOf('', narrowerNames[name].any),
        ...named.map(({ value, words }) => optionOf(value, words)),
      );
      box.value = chosen;
      box.disabled = named.length === 0;
    }
  }
}

function optionOf(value: string, words: string): HTMLOptionElement {
  const option = withText(element('option'), words);
  option.value = value;
  return option;
}

function nameOf(name: Narrower, value: string, labels: Labels): string {
  if (name === 'year') return value === UNDATED ? 'Undated' : value;
  return labels[name][value] ?? value;
}

function newestYearFirst(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return byCodeUnit(b, a);
}
