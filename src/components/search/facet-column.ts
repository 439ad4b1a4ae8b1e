import type { Facet, Labels } from '../../search/facets.ts';
import { FACETS, UNDATED } from '../../search/facets.ts';
import type { FacetCounts } from '../../search/found-statements.ts';
import type { SearchState } from '../../search/search-state.ts';
import { element, withText } from './result-list.ts';

const HEADINGS: Readonly<Record<Facet, string>> = {
  country: 'Country',
  relation: 'Relation',
  theme: 'Theme',
  year: 'Year',
  speaker: 'Speaker',
  kind: 'Kind of text',
  publisher: 'Publisher',
};

/** Values shown before the rest is asked for. */
const FIRST_SHOWN = 8;

/**
 * The facets as a column of counted words. The order of the values is that of the words asked for and stays while
 * facets are chosen, so that nothing moves under the reader's hand; only the counts change.
 */
export class FacetColumn {
  readonly #place: HTMLElement;
  readonly #labels: Labels;
  readonly #choose: (facet: Facet, value: string) => void;
  readonly #opened = new Set<Facet>();
  #query: string | undefined;
  #state: SearchState | undefined;
  #counts: FacetCounts = new Map();

  constructor(place: HTMLElement, labels: Labels, choose: (facet: Facet, value: string) => void) {
    this.#place = place;
    this.#labels = labels;
    this.#choose = choose;
  }

  show(state: SearchState, counts: FacetCounts): void {
    if (this.#query !== state.query || !this.#hasAll(state)) {
      this.#query = state.query;
      this.#lay(state, counts);
    }
    this.#counts = counts;
    this.#state = state;
    for (const box of this.#boxes()) this.#mark(box);
  }

  /** Whether every value chosen has a row: an address may ask for one that no statement has. */
  #hasAll({ chosen }: SearchState): boolean {
    const held = new Set(this.#boxes().map(({ name, value }) => `${name}=${value}`));
    return FACETS.every((facet) => chosen[facet].every((value) => held.has(`${facet}=${value}`)));
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#place.querySelectorAll<HTMLInputElement>('input')];
  }

  #mark(box: HTMLInputElement): void {
    const facet = box.name as Facet;
    const count = this.#counts.get(facet)?.get(box.value) ?? 0;
    box.checked = this.#state?.chosen[facet].includes(box.value) ?? false;
    const row = box.closest('li');
    row?.classList.toggle('none', count === 0);
    const number = row?.querySelector('.count');
    if (number) number.textContent = String(count);
  }

  /** Lays the values out anew: those the words asked for have, most first; years from the newest on. */
  #lay(state: SearchState, counts: FacetCounts): void {
    const focused = document.activeElement?.id;
    this.#place.replaceChildren(
      ...FACETS.flatMap((facet) => {
        const values = this.#ordered(facet, state, counts.get(facet) ?? new Map());
        return values.length > 0 ? [this.#group(facet, values, state)] : [];
      }),
    );
    if (focused) document.getElementById(focused)?.focus();
  }

  #ordered(facet: Facet, state: SearchState, counts: ReadonlyMap<string, number>): string[] {
    const values = new Set([...counts.keys(), ...state.chosen[facet]]);
    const byName = (a: string, b: string) => compare(this.#name(facet, a), this.#name(facet, b));
    if (facet === 'year') return [...values].sort(newestYearFirst);
    return [...values].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(a, b));
  }

  #group(facet: Facet, values: readonly string[], state: SearchState): HTMLElement {
    const group = element('fieldset', 'facet');
    group.append(withText(element('legend'), HEADINGS[facet]));
    const list = element('ul', 'counted');
    const open = this.#opened.has(facet);
    const isFirst = (value: string, at: number) =>
      open || at < FIRST_SHOWN || state.chosen[facet].includes(value);
    const rows = (held: (value: string, at: number) => boolean) =>
      values.flatMap((value, at) => (held(value, at) ? [this.#value(facet, value, at)] : []));
    list.append(...rows(isFirst));
    group.append(list);
    const rest = values.length - list.children.length;
    if (rest > 0) {
      group.append(
        this.#openButton(facet, values.length, () => {
          const added = rows((value, at) => !isFirst(value, at));
          list.append(...added);
          for (const row of added) for (const box of row.querySelectorAll('input')) this.#mark(box);
          return added[0];
        }),
      );
    }
    return group;
  }

  #value(facet: Facet, value: string, at: number): HTMLLIElement {
    const box = element('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = value;
    box.id = `${facet}-${at}`;
    box.addEventListener('change', () => this.#choose(facet, value));
    const label = element('label');
    const count = element('span', 'count');
    label.append(box, withText(element('span', 'name'), this.#name(facet, value)), ' ', count);
    const row = element('li');
    row.append(label);
    return row;
  }

  #openButton(facet: Facet, all: number, add: () => HTMLElement | undefined): HTMLButtonElement {
    const button = withText(element('button', 'quiet'), `Show all ${all}`);
    button.type = 'button';
    button.setAttribute('aria-label', `Show all ${all}: ${HEADINGS[facet]}`);
    button.addEventListener('click', () => {
      this.#opened.add(facet);
      add()?.querySelector('input')?.focus();
      button.remove();
    });
    return button;
  }

  #name(facet: Facet, value: string): string {
    if (facet === 'year') return value === UNDATED ? 'Undated' : value;
    const name = this.#labels[facet][value] ?? value;
    return facet === 'kind' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  }
}

function newestYearFirst(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return compare(b, a);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
