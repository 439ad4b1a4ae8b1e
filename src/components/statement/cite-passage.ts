import { quietButton, sayAloud } from './say-aloud.ts';

/**
 * Puts the passage aimed at into the citations: its number where each style wants it, `#p3` behind the address. The
 * patterns stand in the page, with a place for both; without a script the page says how to fill them.
 */
const section = document.querySelector<HTMLElement>('.cite');
const sentence = section?.querySelector<HTMLElement>('[data-chosen-passage]');
const unchosen = sentence?.textContent ?? '';
const whole = quietButton('Cite the whole text', 'Cite the whole text');

function cite(passage: number | null): void {
  if (!section || !sentence) return;
  for (const place of section.querySelectorAll<HTMLElement>('[data-before]')) {
    const { before = '', after = '', without = place.textContent } = place.dataset;
    place.dataset['without'] = without;
    place.textContent = passage === null ? without : `${before}${passage}${after}`;
  }
  for (const place of section.querySelectorAll('[data-anchor]'))
    place.textContent = passage === null ? '' : `#p${passage}`;
  if (passage === null) sentence.textContent = unchosen;
  else sentence.replaceChildren(`Citing passage ${passage}. `, whole);
}

/** The passage in the address, if it is one of this text. */
function aimedAt(): number | null {
  const number = /^#p(\d+)$/.exec(location.hash)?.[1];
  return number !== undefined && document.getElementById(`p${number}`) ? Number(number) : null;
}

function goToCitations(): void {
  const heading = document.getElementById('cite');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

for (const passage of document.querySelectorAll<HTMLElement>('.passage')) {
  const number = Number(passage.id.slice(1));
  const button = quietButton('Cite', `Cite passage ${number}`);
  button.addEventListener('click', () => {
    cite(number);
    goToCitations();
    sayAloud(`The citations name passage ${number}`);
  });
  passage.querySelector('.margin .actions button')?.after(' ', button);
}

whole.addEventListener('click', () => {
  cite(null);
  goToCitations();
  sayAloud('The citations name the whole text');
});
addEventListener('hashchange', () => {
  const passage = aimedAt();
  if (passage !== null) cite(passage);
});
cite(aimedAt());
