import { answer, quietButton, sayAloud } from './say-aloud.ts';
import { textFragment } from './text-fragment.ts';

/**
 * While words of the text are selected, the first passage they stand in offers a link to them: `#p3` for every
 * browser, and behind it the words themselves, which a browser that knows them marks.
 */
const button = quietButton('Copy link to selected words', 'Copy link to selected words');
let address: string | null = null;

// The selection must outlive the press of the button.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', async () => {
  if (address === null) return;
  try {
    await navigator.clipboard.writeText(address);
    answer(button, 'Copied');
    sayAloud('Copied: link to the selected words');
  } catch {
    history.replaceState(null, '', address);
    answer(button, 'Copy it from the address bar');
    sayAloud('Not copied. The link is in the address bar.');
  }
});
document.addEventListener('selectionchange', () => {
  if (document.activeElement === button) return;
  const selected = selectedAddress();
  address = selected?.address ?? null;
  for (const passage of document.querySelectorAll('.passage.selected'))
    if (passage !== selected?.passage) passage.classList.remove('selected');
  if (!selected) {
    button.remove();
    return;
  }
  if (selected.passage.classList.contains('selected')) return;
  selected.passage.classList.add('selected');
  selected.passage.querySelector('.margin .actions')?.append(' ', button);
});

function selectedAddress(): { passage: Element; address: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const all = [...document.querySelectorAll<HTMLElement>('.passage .words')];
  const within = all.filter((words) => range.intersectsNode(words));
  const first = within[0];
  const last = within.at(-1);
  const passage = first?.closest('.passage');
  if (!first || !last || !passage) return null;
  const fragment = textFragment({
    passages: within.map((words) => words.textContent),
    from: offsetIn(first, range.startContainer, range.startOffset, 0),
    to: offsetIn(last, range.endContainer, range.endOffset, last.textContent.length),
    page: all.map((words) => words.textContent),
  });
  if (fragment === null) return null;
  return { passage, address: `${location.origin}${location.pathname}#${passage.id}${fragment}` };
}

/** How many letters of an element stand before a place in it; `outside` where the place is not in it. */
function offsetIn(element: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!element.contains(node)) return outside;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}
