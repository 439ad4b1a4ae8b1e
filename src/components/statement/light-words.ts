/**
 * Ties values to their words: while a value, a margin note or marked words are hovered or focused, the others light up.
 * `data-marks` names the marks a value rests on, `data-evidence` the mark that words carry.
 */
const lit = new Set<Element>();

function marksOf(target: EventTarget | null): string[] {
  const marks: string[] = [];
  let at = target instanceof Element ? target.closest('[data-marks], [data-evidence]') : null;
  while (at instanceof HTMLElement) {
    marks.push(...(at.dataset['marks'] ?? at.dataset['evidence'] ?? '').split(' '));
    // A value's own marks are enough; words may stand inside other marked words.
    if (at.dataset['marks'] !== undefined) break;
    at = at.parentElement?.closest('[data-evidence]') ?? null;
  }
  return marks;
}

function light(marks: readonly string[]): void {
  for (const element of lit) element.classList.remove('lit');
  lit.clear();
  for (const mark of marks) {
    const tied = `[data-evidence~="${CSS.escape(mark)}"], [data-marks~="${CSS.escape(mark)}"]`;
    for (const element of document.querySelectorAll(tied)) lit.add(element);
  }
  for (const element of lit) element.classList.add('lit');
}

document.addEventListener('pointerover', (event) => light(marksOf(event.target)));
document.addEventListener('focusin', (event) => light(marksOf(event.target)));
document.addEventListener('focusout', () => light([]));

export {};
