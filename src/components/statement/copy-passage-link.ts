import { answer, quietButton, sayAloud } from './say-aloud.ts';

/** Gives each passage a button that copies its address, and says that it did. */
for (const passage of document.querySelectorAll<HTMLElement>('.passage')) {
  const link = passage.querySelector<HTMLAnchorElement>(':scope > a');
  if (!link) continue;
  // A passage that nothing is said of comes without one.
  const margin =
    passage.querySelector('.margin') ?? passage.appendChild(emptyElement('ul', 'margin'));
  const actions =
    margin.querySelector('.actions') ?? margin.appendChild(emptyElement('li', 'actions'));
  const button = quietButton('Copy link', `Copy link to passage ${link.textContent}`);
  button.addEventListener('click', () => copy(link, button));
  actions.prepend(button, ' ');
}

function emptyElement(name: 'ul' | 'li', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

async function copy(link: HTMLAnchorElement, button: HTMLButtonElement): Promise<void> {
  // The address without a search's words in it: the link is to the passage, not to how it was found.
  const address = new URL(link.hash, location.origin + location.pathname).href;
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    // Without leave to write to the clipboard the address bar shows what to copy.
    location.hash = link.hash;
    said = 'Copy it from the address bar';
  }
  answer(button, said);
  sayAloud(`${said}: ${address}`);
}
