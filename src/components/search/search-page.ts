import { inContext, writePhraseState } from '../../concordance/phrase-state.ts';
import { addressOf, concordanceAddress } from '../../render/address.ts';
import { ArchiveSearch, INDEX_LIST } from '../../search/archive-search.ts';
import { type Facet, NOTHING_CHOSEN } from '../../search/facets.ts';
import type { FoundStatement } from '../../search/found-statements.ts';
import { IndexMissing, servedFiles, withBegun } from '../../search/search-files.ts';
import {
  countChosen,
  ORDERS,
  ROWS,
  readState,
  type SearchState,
  toggled,
  withQuery,
} from '../../search/search-state.ts';
import { FacetColumn } from './facet-column.ts';
import { painted, rowsKept, the, topKept } from './page-parts.ts';
import { resultRow } from './result-list.ts';
import { saveTable } from './save-table.ts';
import { type Manner, SearchAddress } from './search-address.ts';
import { errorSentence, foundSentence, noneFound } from './search-sentences.ts';

/** Milliseconds before the first letters of a word are asked: hardly anybody means them alone, and each may need other files. */
const PAUSE_AT_FIRST = 220;
const FIRST_LETTERS = /(?:^|[^\p{L}\p{N}])\p{Script=Latin}{1,3}$/u;
/** Only a search that takes longer than this says that it is under way, and stands in the address before its rows do. */
const PATIENCE = 350;

const form = the('search-form', HTMLFormElement);
const box = the('search-box', HTMLInputElement);
const order = the('search-order', HTMLSelectElement);
const status = the('search-status', HTMLElement);
const list = the('search-results', HTMLOListElement);
const advice = the('search-advice', HTMLElement);
const more = the('search-more', HTMLButtonElement);
const facets = the('search-facets', HTMLElement);
const narrowButton = the('search-narrow', HTMLButtonElement);
const clear = the('search-clear', HTMLButtonElement);
const done = the('search-done', HTMLButtonElement);
const foundName = the('search-found-name', HTMLElement);
const save = the('search-save', HTMLButtonElement);
const context = the('search-context', HTMLAnchorElement);

declare global {
  /** The list of indexes, where words stand in the address: `asked.js` begins to fetch what answers them. */
  var indexesAsked: Promise<unknown> | undefined;
}

const files = withBegun(servedFiles(addressOf('')), INDEX_LIST, globalThis.indexesAsked);
let state = readState(location.search);
const address = new SearchAddress(state);
let opened: Promise<ArchiveSearch> | undefined;
let column: FacetColumn | undefined;
let found: readonly FoundStatement[] = [];
/** The search under way; an older one that ends later is passed over. */
let run = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Puts what the address says into the form. */
function fillForm(): void {
  if (box.value.trim() !== state.query || document.activeElement !== box) box.value = state.query;
  const relevance = order.querySelector<HTMLOptionElement>('option[value="relevance"]');
  if (relevance) relevance.disabled = state.query === '';
  order.value = state.order;
  context.hidden = state.query === '';
  context.href = `${concordanceAddress()}?${writePhraseState(inContext(state))}`;
  const chosen = countChosen(state.chosen);
  clear.hidden = chosen === 0;
  narrowButton.textContent = chosen === 0 ? 'Narrow the search' : `Narrow the search (${chosen})`;
}

/** Makes another search the present one. */
function become(next: SearchState, manner: Manner): void {
  clearTimeout(typing);
  state = next;
  address.take(state, manner);
  fillForm();
  void search(ROWS);
}

async function search(rows: number): Promise<void> {
  run += 1;
  const mine = run;
  const asked = state;
  const slow = setTimeout(() => {
    if (mine !== run) return;
    status.textContent = 'Searching …';
    address.write();
  }, PATIENCE);
  list.setAttribute('aria-busy', 'true');
  try {
    opened ??= ArchiveSearch.open(files, asked.query);
    const archive = await opened;
    const answer = await archive.find(asked);
    if (mine !== run) return;
    const made = await rowsOf(archive, answer.found.slice(0, rows), asked.query);
    clearTimeout(slow);
    if (mine !== run) return;
    found = answer.found;
    list.replaceChildren(...made);
    leaveArrival();
    const none = noneFound(archive, asked, answer.missing);
    advice.replaceChildren(...(found.length === 0 ? none : []));
    say(archive);
    await painted();
    if (mine !== run) return;
    address.write();
    await showFacets(archive, asked, mine);
  } catch (error) {
    opened = undefined;
    if (mine !== run) return;
    address.write();
    list.replaceChildren();
    leaveArrival();
    found = [];
    more.hidden = true;
    save.hidden = true;
    const missing = error instanceof IndexMissing;
    const { sentence, advice: what } = errorSentence(missing, import.meta.env.DEV);
    status.textContent = sentence;
    advice.replaceChildren(...what);
    if (!missing) throw error;
  } finally {
    clearTimeout(slow);
    if (mine === run) list.setAttribute('aria-busy', 'false');
  }
}

/** The rows that came with the page give way to those of a search. */
function leaveArrival(): void {
  document.getElementById('search-arrival')?.remove();
}

async function rowsOf(
  archive: ArchiveSearch,
  shown: readonly FoundStatement[],
  query: string,
): Promise<HTMLLIElement[]> {
  const asked = await archive.asked(query);
  const read = await Promise.all(shown.map((one) => archive.read(one, query)));
  return read.map((one) => resultRow(one, asked));
}

function say(archive: ArchiveSearch): void {
  const shown = list.children.length;
  status.textContent = foundSentence(state, found.length, shown, archive.pages);
  done.textContent = `Show ${found.length} ${found.length === 1 ? 'statement' : 'statements'}`;
  more.hidden = shown >= found.length;
  save.hidden = found.length === 0;
  save.ariaLabel = `Save as CSV: ${found.length === 1 ? 'the statement' : `all ${found.length} statements`} found`;
  more.textContent = `Show ${Math.min(ROWS, found.length - shown)} more`;
}

async function showFacets(archive: ArchiveSearch, asked: SearchState, mine: number): Promise<void> {
  const [counts, labels] = await Promise.all([archive.counts(asked), archive.labels()]);
  if (mine !== run) return;
  column ??= new FacetColumn(facets, labels, (facet: Facet, value) =>
    become(toggled(state, facet, value), 'deed'),
  );
  column.show(asked, counts);
}

async function showMore(): Promise<void> {
  const archive = await opened;
  if (!archive) return;
  const mine = run;
  const from = list.children.length;
  const made = await rowsOf(archive, found.slice(from, from + ROWS), state.query);
  if (mine !== run) return;
  list.append(...made);
  say(archive);
  window.history.replaceState({ rows: list.children.length }, '');
  // The button keeps the focus while there is more; at the end it goes to the first row that came.
  if (more.hidden) made[0]?.querySelector('a')?.focus();
}

/** Saves all that was found, not only the rows shown; another search puts an end to it. */
async function saveFound(): Promise<void> {
  const archive = await opened;
  if (!archive) return;
  const mine = run;
  await saveTable(archive, found, state.query, (words) => {
    // The same words again would be read aloud again.
    if (mine === run && status.textContent !== words) status.textContent = words;
    return mine === run;
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  become(withQuery(state, box.value), 'deed');
});
box.addEventListener('focus', () => {
  opened?.then((archive) => archive.wake()).catch(() => undefined);
});
box.addEventListener('input', () => {
  clearTimeout(typing);
  const pause = FIRST_LETTERS.test(box.value) ? PAUSE_AT_FIRST : 0;
  typing = setTimeout(() => become(withQuery(state, box.value), 'typing'), pause);
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  // The words stay: leaving the box is not taking the question back.
  event.preventDefault();
  box.blur();
});
order.addEventListener('change', () => {
  const chosen = ORDERS.find((known) => known === order.value) ?? state.order;
  become({ ...state, order: chosen }, 'deed');
});
more.addEventListener('click', () => void showMore());
save.addEventListener('click', () => void saveFound());
clear.addEventListener('click', () => {
  become({ ...state, chosen: NOTHING_CHOSEN }, 'deed');
  box.focus();
});
narrowButton.addEventListener('click', () => {
  const open = narrowButton.getAttribute('aria-expanded') !== 'true';
  narrowButton.setAttribute('aria-expanded', String(open));
});
done.addEventListener('click', () => {
  narrowButton.setAttribute('aria-expanded', 'false');
  foundName.focus();
  status.scrollIntoView({ block: 'start' });
});
window.addEventListener('popstate', (event) => {
  clearTimeout(typing);
  state = readState(location.search);
  address.wentTo(state);
  fillForm();
  void search(rowsKept(event.state, ROWS));
});

// Whatever a click leads to, the way back is to the search that was asked.
document.addEventListener('click', () => address.write(), { capture: true });

// The rows come after the browser has looked for the place the reader left: it is found again here.
window.addEventListener('pagehide', () => {
  window.history.replaceState({ rows: list.children.length, top: window.scrollY }, '');
});

fillForm();
const left = window.history.state;
void search(rowsKept(left, ROWS)).then(() => {
  const top = topKept(left);
  if (top > 0) scrollTo({ top, behavior: 'instant' });
});
