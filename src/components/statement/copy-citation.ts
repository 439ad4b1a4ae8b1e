import { answer, quietButton, sayAloud } from './say-aloud.ts';

/** Gives each citation a button that copies it as it stands, italics too, and says that it did. */
for (const citation of document.querySelectorAll<HTMLElement>('[data-citation]')) {
  const name = citation.dataset['citation'] ?? '';
  const button = quietButton('Copy', `Copy citation: ${name}`);
  button.addEventListener('click', () => copy(citation, name, button));
  citation.after(button);
}

async function copy(citation: HTMLElement, name: string, button: HTMLButtonElement): Promise<void> {
  const words = citation.textContent.trim();
  try {
    await write(words, html(citation));
    answer(button, 'Copied');
    sayAloud(`Copied: ${name}`);
  } catch {
    // Without leave to write to the clipboard the words are there to be copied by hand.
    getSelection()?.selectAllChildren(citation);
    answer(button, 'Selected: copy it by hand');
    sayAloud('Not copied. The citation is selected: copy it by hand.');
  }
}

/** With italics where a word processor asks for them, as plain words elsewhere. */
async function write(words: string, marked: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(words);
  const plain = new Blob([words], { type: 'text/plain' });
  const rich = new Blob([marked], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

/** The citation's words and its italics, without what only the page needs. */
function html(citation: HTMLElement): string {
  const copied = document.createElement('p');
  for (const node of citation.childNodes) {
    const words = node.textContent ?? '';
    if (node.nodeName === 'I' || node.nodeName === 'BDI') {
      copied.append(Object.assign(document.createElement(node.nodeName), { textContent: words }));
    } else copied.append(words);
  }
  return copied.innerHTML.trim();
}
