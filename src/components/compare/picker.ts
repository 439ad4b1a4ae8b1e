import { addressOf, statementFileAddress } from '../../render/address.ts';
import { ArchiveSearch } from '../../search/archive-search.ts';
import { NOTHING_CHOSEN } from '../../search/facets.ts';
import { servedFiles } from '../../search/search-files.ts';
import { element, withText } from '../search/result-list.ts';
import { idGiven } from './compare-state.ts';
import type { ComparedStatement, Side } from './compared-rows.ts';

/** Statements offered at once. */
const OFFERED = 8;

let opened: Promise<ArchiveSearch> | undefined;

/** Lets the reader choose one of the two statements, by words of it or by its address. */
export class Picker {
  readonly #choose: (id: string) => void;
  readonly #box: HTMLInputElement;
  readonly #picked: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  #run = 0;

  /** Errors: throws where the page has no such picker. */
  constructor(side: Side, choose: (id: string) => void) {
    const place = document.getElementById(`pick-${side}`);
    const part = <Kind extends HTMLElement>(selector: string): Kind => {
      const held = place?.querySelector<Kind>(selector);
      if (!held) throw new Error(`the page has no ${selector} in #pick-${side}`);
      return held;
    };
    this.#choose = choose;
    this.#box = part<HTMLInputElement>('input');
    this.#picked = part('.picked');
    this.#status = part('.found-count');
    this.#list = part('.found');
  }

  /** Says which statement is chosen. */
  show(id: string | null, statement: ComparedStatement | null): void {
    const title = statement ? (statement.readableTitle ?? statement.title) : null;
    this.#picked.hidden = title === null;
    this.#picked.textContent = title ?? '';
    if (title !== null) {
      this.#list.replaceChildren();
      this.#status.textContent = '';
      this.#box.value = '';
    } else if (id !== null) this.#box.value = id;
  }

  /** Looks for what the box asks for, and offers what is found. */
  async find(): Promise<void> {
    this.#run += 1;
    const mine = this.#run;
    const words = this.#box.value.trim();
    if (words === '') return;
    this.#status.textContent = 'Searching …';
    try {
      const id = idGiven(words);
      if (id !== null && (await isHeld(id))) {
        if (mine === this.#run) this.#choose(id);
        return;
      }
      opened ??= ArchiveSearch.open(servedFiles(addressOf('')), words);
      const archive = await opened;
      const asked = { query: words, chosen: NOTHING_CHOSEN, order: 'relevance' as const };
      const { found } = await archive.find(asked);
      const offered = await Promise.all(
        found.slice(0, OFFERED).map((one) => archive.read(one, words)),
      );
      if (mine !== this.#run) return;
      this.#list.replaceChildren(...offered.map(({ fragment }) => this.#offer(fragment)));
      this.#status.textContent = saidOf(found.length, offered.length);
    } catch (error) {
      opened = undefined;
      if (mine !== this.#run) return;
      this.#list.replaceChildren();
      this.#status.textContent =
        'The search index could not be read. Give the statement’s address instead.';
      throw error;
    }
  }

  #offer({ meta, raw_url: id, filters }: Awaited<ReturnType<ArchiveSearch['read']>>['fragment']) {
    const button = withText(element('button', 'quiet offer'), meta['title'] ?? id);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#choose(id);
      this.#box.focus();
    });
    const about = [filters['when']?.[0], filters['about']?.[0]].filter(Boolean).join(' · ');
    const row = element('li');
    row.append(button, ' ', withText(element('span', 'about-text'), about));
    return row;
  }
}

/** Whether the archive publishes a statement of that id; a word to search for may look like one. */
async function isHeld(id: string): Promise<boolean> {
  return (await fetch(statementFileAddress(id, '.json'), { method: 'HEAD' })).ok;
}

function saidOf(found: number, offered: number): string {
  if (found === 0) return 'No statement found.';
  const all = `${found} ${found === 1 ? 'statement' : 'statements'} found`;
  return found > offered ? `${all}; the best ${offered} are offered.` : `${all}.`;
}
