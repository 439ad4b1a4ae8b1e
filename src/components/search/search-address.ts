import { type SearchState, writeState } from '../../search/search-state.ts';

/** How another search came to be asked for: by a deed, or letter by letter. */
export type Manner = 'deed' | 'typing';

/**
 * The search in the address and the history. It is written once its rows are seen: before, it would keep them waiting,
 * since a browser asked for another address fetches the icon of the page again.
 */
export class SearchAddress {
  #written: string;
  #waiting: { search: string; manner: Manner } | undefined;
  /** Whether the last entry of the history was made by typing and may be written over. */
  #typed = false;

  constructor(state: SearchState) {
    this.#written = writeState(state);
  }

  /** Takes a search that will be written; what was typed before a deed is kept as an entry of its own. */
  take(state: SearchState, manner: Manner): void {
    if (manner === 'deed') this.write();
    this.#waiting = { search: writeState(state), manner };
  }

  /** Writes the search that waits, where one does. */
  write(): void {
    if (this.#waiting === undefined) return;
    const { search, manner } = this.#waiting;
    const typing = manner === 'typing';
    if (search !== this.#written) {
      const address = search === '' ? location.pathname : `?${search}`;
      if (typing && this.#typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#written = search;
    this.#typed = typing;
    this.#waiting = undefined;
  }

  /** The reader went to another entry of the history, which has this search. */
  wentTo(state: SearchState): void {
    this.#written = writeState(state);
    this.#typed = false;
    this.#waiting = undefined;
  }
}
