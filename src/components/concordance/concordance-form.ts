import { linesWith } from '../../concordance/filter.ts';
import type { ConcordanceLine } from '../../concordance/line.ts';
import { inOrder, readOrder } from '../../concordance/order.ts';
import { type PackedLines, unpackLines } from '../../concordance/pack.ts';
import { figures } from '../../render/number.ts';
import { drawLine } from './draw-lines.ts';

/** Lines drawn at a time. */
const DRAWN = 100;
/** How long nothing is typed before the lines are narrowed. */
const PAUSE_MILLISECONDS = 150;

const form = document.querySelector<HTMLElement>('.concordance-form');
const asBuilt = document.querySelector<HTMLElement>('.concordance-as-built');
const ordered = document.querySelector<HTMLElement>('.concordance-ordered');
if (form && asBuilt && ordered) begin(form, asBuilt, ordered);

/** Orders and narrows all lines of a concordance, of which the page as built has the first by date. */
function begin(form: HTMLElement, asBuilt: HTMLElement, ordered: HTMLElement): void {
  const [sort, only, status, list, more] = [
    form.querySelector('select') as HTMLSelectElement,
    form.querySelector('input') as HTMLInputElement,
    form.querySelector('.status') as HTMLElement,
    ordered.querySelector('ol') as HTMLElement,
    ordered.querySelector('button') as HTMLButtonElement,
  ];
  const total = Number(form.dataset['total']);
  let all: Promise<ConcordanceLine[]> | undefined;
  let shown: readonly ConcordanceLine[] = [];
  let asked = 0;

  const drawMore = (): HTMLElement | undefined => {
    const from = list.childElementCount;
    const lines = shown.slice(from, from + DRAWN).map(drawLine);
    list.append(...lines);
    more.hidden = list.childElementCount >= shown.length;
    return lines[0];
  };

  const update = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const order = readOrder(sort.value);
    keepInAddress(order, only.value);
    const isAsBuilt = order === 'date' && only.value.trim() === '';
    if (isAsBuilt) {
      status.textContent = '';
    } else {
      try {
        all ??= readLines(form, (words) => {
          status.textContent = words;
        });
        const found = inOrder(linesWith(await all, only.value), order);
        if (mine !== asked) return;
        shown = found;
      } catch (error) {
        all = undefined;
        status.textContent = 'The lines could not be read. Try again.';
        throw error;
      }
      list.replaceChildren();
      drawMore();
      status.textContent =
        shown.length === total
          ? `All ${figures(total)} lines`
          : `${figures(shown.length)} of ${figures(total)} lines`;
    }
    asBuilt.hidden = !isAsBuilt;
    ordered.hidden = isAsBuilt;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  sort.addEventListener('change', () => void update());
  only.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), PAUSE_MILLISECONDS);
  });
  more.addEventListener('click', () => drawMore()?.querySelector<HTMLElement>('a')?.focus());
  const given = new URLSearchParams(location.search);
  sort.value = readOrder(given.get('sort'));
  only.value = given.get('only') ?? '';
  form.hidden = false;
  void update();
}

/** Reads all data files, one after the other, and tells how far it is. */
async function readLines(
  form: HTMLElement,
  say: (words: string) => void,
): Promise<ConcordanceLine[]> {
  const files = (form.dataset['files'] ?? '').split(' ');
  const lines: ConcordanceLine[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) say(`Reading ${index + 1} of ${files.length} files …`);
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file} answered ${response.status}`);
    lines.push(...unpackLines((await response.json()) as PackedLines));
  }
  return lines;
}

/** The order and the words asked for stand in the address, so that it leads to the same lines. */
function keepInAddress(order: string, only: string): void {
  const address = new URL(location.href);
  const set = (name: string, value: string, isUsual: boolean) =>
    isUsual ? address.searchParams.delete(name) : address.searchParams.set(name, value);
  set('sort', order, order === 'date');
  set('only', only, only.trim() === '');
  if (address.href !== location.href) history.replaceState(null, '', address);
}
