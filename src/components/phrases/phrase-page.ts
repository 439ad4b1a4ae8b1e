import { askedPhrases, isTooLong, MOST_WORDS } from '../../concordance/asked-phrases.ts';
import { concordanceTable } from '../../concordance/csv.ts';
import { LookedUp } from '../../concordance/looked-up.ts';
import { inOrder, readOrder } from '../../concordance/order.ts';
import { type Candidates, type FoundLine, PhraseSearch } from '../../concordance/phrase-search.ts';
import {
  chosenOf,
  type PhraseState,
  readPhraseState,
  writePhraseState,
} from '../../concordance/phrase-state.ts';
import { addressOf } from '../../render/address.ts';
import { figures, numberOf } from '../../render/number.ts';
import { IndexMissing, servedFiles } from '../../search/search-files.ts';
import { countChosen } from '../../search/search-state.ts';
import { drawLine } from '../concordance/draw-lines.ts';
import { fileName, handTable, lastingAddress } from '../search/hand-table.ts';
import { the } from '../search/page-parts.ts';
import { markedAddress } from '../search/result-list.ts';
import { errorSentence } from '../search/search-sentences.ts';
import { Narrowing } from './narrowing.ts';
import { foundLines, noLines } from './phrase-sentences.ts';

/** Statements looked up before anything is shown, and added by the button. */
const SOME = 120;
/** Where lines stand in the order of their dates, so many are enough to begin with. */
const ENOUGH_LINES = 60;
/** Lines drawn at a time. */
const DRAWN = 200;
/** Only a question that takes longer than this says that it is under way, in milliseconds. */
const PATIENCE = 350;

const form = the('phrase-form', HTMLFormElement);
const box = the('phrase-box', HTMLInputElement);
const order = the('phrase-order', HTMLSelectElement);
const status = the('phrase-status', HTMLElement);
const list = the('phrase-lines', HTMLOListElement);
const advice = the('phrase-advice', HTMLElement);
const more = the('phrase-more', HTMLButtonElement);
const save = the('phrase-save', HTMLButtonElement);

let state = readPhraseState(location.search);
let opened: Promise<PhraseSearch> | undefined;
/** What has been looked up for the question; another question begins anew. */
let known: { query: string; lookedUp: LookedUp } | undefined;
let candidates: Candidates | undefined;
let lines: readonly FoundLine[] = [];
/** The question under way; an older one that ends later is passed over. */
let run = 0;

const narrowing = new Narrowing((name, value) =>
  become({ ...state, narrowed: { ...state.narrowed, [name]: value } }),
);

function fillForm(): void {
  box.value = state.query;
  order.value = state.order;
}

/** Makes another question the present one and writes it to the address. */
function become(next: PhraseState): void {
  const [before, after] = [writePhraseState(state), writePhraseState(next)];
  state = next;
  const address = after === '' ? location.pathname : `?${after}`;
  if (before !== after) history.pushState(null, '', address);
  fillForm();
  void ask(SOME, DRAWN);
}

/** Looks the question up in so many statements at least and draws so many lines at most. */
async function ask(statements: number, drawn: number): Promise<void> {
  run += 1;
  const mine = run;
  const isPresent = () => mine === run;
  const asked = askedPhrases(state.query);
  if (asked.phrases.length === 0 || isTooLong(asked)) {
    clear();
    status.textContent = isTooLong(asked)
      ? `No more than ${MOST_WORDS} words can be looked for at once.`
      : '';
    return;
  }
  const slow = setTimeout(() => {
    if (isPresent()) status.textContent = 'Looking in the texts …';
  }, PATIENCE);
  list.setAttribute('aria-busy', 'true');
  try {
    opened ??= PhraseSearch.open(servedFiles(addressOf('')));
    const search = await opened;
    const found = await search.candidates(asked, state);
    if (!isPresent()) return;
    if (known?.query !== state.query)
      known = { query: state.query, lookedUp: new LookedUp((one) => search.linesOf(one, asked)) };
    candidates = found;
    const { lookedUp } = known;
    const inTime = state.order === 'date' || state.order === 'newest';
    const enough = () =>
      inTime &&
      statements <= SOME &&
      wantedOf(lookedUp.lines(found.statements)).length >= ENOUGH_LINES;
    await lookedUp.lookUp(found.statements, statements, () => isPresent() && !enough());
    if (!isPresent()) return;
    narrowing.offer(state, found.counts, search.labels);
    list.replaceChildren();
    show(drawn);
  } catch (error) {
    opened = undefined;
    known = undefined;
    if (!isPresent()) return;
    clear();
    const missing = error instanceof IndexMissing;
    const { sentence, advice: what } = errorSentence(missing, import.meta.env.DEV);
    status.textContent = sentence;
    advice.replaceChildren(...what);
    if (!missing) throw error;
  } finally {
    clearTimeout(slow);
    if (isPresent()) list.setAttribute('aria-busy', 'false');
  }
}

function clear(): void {
  list.replaceChildren();
  advice.replaceChildren();
  lines = [];
  candidates = undefined;
  more.hidden = true;
  save.hidden = true;
}

/** A speaker is wanted of the line; everything else is wanted of its statement. */
function wantedOf(found: readonly FoundLine[]): readonly FoundLine[] {
  const { speaker } = state.narrowed;
  return speaker === '' ? found : found.filter(({ speakerId }) => speakerId === speaker);
}

/** Draws lines until so many stand on the page, and says what has been found. */
function show(drawn: number): HTMLElement | undefined {
  if (!candidates || !known) return undefined;
  const { statements } = candidates;
  lines = inOrder(wantedOf(known.lookedUp.lines(statements)), state.order);
  const added = lines.slice(list.children.length, drawn).map(drawMarked);
  list.append(...added);
  const lookedUp = known.lookedUp.count(statements);
  const shown = list.children.length;
  status.textContent = foundLines({
    lines: lines.length,
    drawn: shown,
    statements: new Set(lines.map(({ statement }) => statement)).size,
    candidates: statements.length,
    lookedUp,
  });
  const rest = statements.length - lookedUp;
  more.hidden = shown >= lines.length && rest === 0;
  more.textContent =
    shown < lines.length
      ? `Show ${numberOf(Math.min(DRAWN, lines.length - shown), 'more line', 'more lines')}`
      : `Verify ${numberOf(Math.min(SOME, rest), 'more statement', 'more statements')}`;
  save.hidden = statements.length === 0 || (rest === 0 && lines.length === 0);
  save.ariaLabel =
    rest === 0
      ? 'Save as CSV: all lines'
      : `Save as CSV: all lines, after looking in all ${figures(statements.length)} candidate statements`;
  const isEmpty = lines.length === 0 && rest === 0;
  advice.replaceChildren(
    ...(isEmpty ? noLines(state.query, candidates.missing, isNarrowed()) : []),
  );
  return added[0];
}

const isNarrowed = (): boolean => countChosen(chosenOf(state)) > 0;

/** A line whose link marks its words where it leads. */
function drawMarked(line: FoundLine): HTMLElement {
  const drawn = drawLine(line);
  const key = drawn.querySelector<HTMLAnchorElement>('a.key');
  if (key) key.href = markedAddress(line.statement, [line.words], line.passage);
  return drawn;
}

async function showMore(): Promise<void> {
  if (!candidates || !known) return;
  const drawn = list.children.length + DRAWN;
  if (list.children.length < lines.length) {
    const first = show(drawn);
    if (more.hidden) first?.querySelector('a')?.focus();
  } else {
    const before = list.children.length;
    await ask(known.lookedUp.count(candidates.statements) + SOME, drawn);
    // The button keeps the focus while there is more; at the end it goes to the first line that came.
    if (more.hidden) list.children[before]?.querySelector('a')?.focus();
  }
  keepPlace();
}

/** Looks in all candidates and saves every line in the order shown; another question puts an end to it. */
async function saveAll(): Promise<void> {
  if (!candidates || !known) return;
  const mine = run;
  const { statements } = candidates;
  const { lookedUp } = known;
  const all = numberOf(statements.length, 'statement', 'statements');
  try {
    await lookedUp.lookUp(statements, statements.length, () => {
      if (mine !== run) return false;
      status.textContent = `Looking in the texts: ${figures(lookedUp.count(statements))} of ${all} …`;
      return true;
    });
    if (mine !== run) return;
    const found = inOrder(wantedOf(lookedUp.lines(statements)), state.order);
    const name = fileName('concordance', state.query);
    handTable(concordanceTable(found, lastingAddress), name);
    show(list.children.length);
    status.textContent = `${numberOf(found.length, 'line', 'lines')} of all ${all} saved as ${name}.`;
  } catch (error) {
    status.textContent = 'The table could not be made: the texts could not be read. Try again.';
    throw error;
  }
}

/** What is shown is found again by a reader who comes back. */
function keepPlace(): void {
  const statements = known && candidates ? known.lookedUp.count(candidates.statements) : 0;
  history.replaceState({ statements, lines: list.children.length, top: scrollY }, '');
}

/** How much was shown when the reader left this entry of the history, within what is bearable to wait for. */
function kept(held: unknown): { statements: number; lines: number; top: number } {
  const number = (name: string, usual: number, most: number) => {
    const value: unknown =
      typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined;
    return typeof value === 'number' && value > 0 ? Math.min(value, most) : usual;
  };
  return {
    statements: number('statements', SOME, 10 * SOME),
    lines: number('lines', DRAWN, 10 * DRAWN),
    top: number('top', 0, Number.MAX_SAFE_INTEGER),
  };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  become({ ...state, query: box.value.replace(/\s+/g, ' ').trim() });
});
order.addEventListener('change', () => become({ ...state, order: readOrder(order.value) }));
more.addEventListener('click', () => void showMore());
save.addEventListener('click', () => void saveAll());
window.addEventListener('popstate', (event) => {
  state = readPhraseState(location.search);
  fillForm();
  const { statements, lines: drawn } = kept(event.state);
  void ask(statements, drawn);
});
window.addEventListener('pagehide', keepPlace);

fillForm();
const { statements: before, lines: drawnBefore, top } = kept(history.state);
void ask(before, drawnBefore).then(() => {
  // The lines come after the browser has looked for the place the reader left.
  if (top > 0) scrollTo({ top, behavior: 'instant' });
});
