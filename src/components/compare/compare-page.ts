import { sideBySide } from '../../compare/side-by-side.ts';
import { statementAddress, statementFileAddress } from '../../render/address.ts';
import { dateInWords } from '../../render/date-in-words.ts';
import { the } from '../search/page-parts.ts';
import { element, withText } from '../search/result-list.ts';
import { type CompareState, readCompareState, writeCompareState } from './compare-state.ts';
import { type ComparedStatement, comparedRows, type Side } from './compared-rows.ts';
import { Picker } from './picker.ts';
import { sumsInWords } from './sums.ts';

const choose = the('compare-choose', HTMLDetailsElement);
const form = the('compare-form', HTMLFormElement);
const status = the('compare-status', HTMLElement);
const compared = the('compared', HTMLElement);
const heads = the('compare-heads', HTMLElement);
const sums = the('compare-sums', HTMLElement);
const rows = the('compare-rows', HTMLElement);
const usualTitle = document.title;

let state = readCompareState(location.search);
/** The comparison under way; an older one that ends later is passed over. */
let run = 0;
const pickers: Readonly<Record<Side, Picker>> = {
  a: new Picker('a', (id) => become({ ...state, a: id })),
  b: new Picker('b', (id) => become({ ...state, b: id })),
};

/** Makes another pair the present one and writes it to the address. */
function become(next: CompareState): void {
  if (next.a === state.a && next.b === state.b) return;
  state = next;
  const address = writeCompareState(state);
  history.pushState(null, '', address === '' ? location.pathname : `?${address}`);
  void show();
}

async function show(): Promise<void> {
  run += 1;
  const mine = run;
  const { a, b } = state;
  compared.hidden = true;
  document.title = usualTitle;
  status.textContent = a === null && b === null ? '' : 'Fetching …';
  const [first, second] = await Promise.all([fetched(a), fetched(b)]);
  if (mine !== run) return;
  pickers.a.show(a, first);
  pickers.b.show(b, second);
  const missing = [first === null ? a : null, second === null ? b : null].filter(
    (id) => id !== null,
  );
  if (first && second) {
    lay(first, second);
    status.textContent = '';
    choose.open = false;
  } else {
    choose.open = true;
    status.textContent = missing.length > 0 ? `Not found here: ${missing.join(', ')}.` : next();
  }
}

/** What the reader is to do next. */
function next(): string {
  if (state.a === null && state.b === null) return '';
  return state.a === null ? 'Choose the first statement.' : 'Choose the second statement.';
}

/** A statement as the archive publishes it; null where none has the id, or it could not be fetched. */
async function fetched(id: string | null): Promise<ComparedStatement | null> {
  if (id === null) return null;
  try {
    const response = await fetch(statementFileAddress(id, '.json'));
    return response.ok ? ((await response.json()) as ComparedStatement) : null;
  } catch {
    return null;
  }
}

function lay(a: ComparedStatement, b: ComparedStatement): void {
  const result = sideBySide(a.passages, b.passages);
  heads.replaceChildren(headOf('A', a), headOf('B', b));
  sums.textContent = sumsInWords(result);
  rows.replaceChildren(...comparedRows(result, { a, b }));
  compared.hidden = false;
  document.title = `${a.readableTitle ?? a.title} beside ${b.readableTitle ?? b.title}`;
}

function headOf(letter: string, { id, title, readableTitle, date, publisher }: ComparedStatement) {
  const head = element('div', 'compare-head');
  const name = element('h2');
  const link = withText(element('a'), readableTitle ?? title);
  link.href = statementAddress(id);
  link.dir = 'auto';
  name.append(withText(element('span', 'letter'), letter), ' ', link);
  const about = [publisher?.name ?? 'publisher not known', dateInWords(date)].join(' · ');
  head.append(name, withText(element('p', 'about-text'), about));
  return head;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked =
    document.activeElement?.closest('fieldset')?.id === 'pick-b' ? pickers.b : pickers.a;
  void asked.find();
});
window.addEventListener('popstate', () => {
  state = readCompareState(location.search);
  void show();
});
void show();
