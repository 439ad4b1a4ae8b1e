/**
 * Ties values to their words: while a value, a margin note or the words of a value are hovered or focused, the others
 * light up. `data-marks` names the marks a value rests on; words carry a mark as their id, and as `data-evidence` where
 * they were cut off from it. Words spoken light up from the margin only: a reader's pointer lies on the text.
 */
const lit = new Set<Element>();

function marksOf(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const value = target.closest<HTMLElement>('[data-marks]');
  if (value) return (value.dataset['marks'] ?? '').split(' ');
  const marks: string[] = [];
  let words = target.closest<HTMLElement>('.evidence');
  while (words) {
    marks.push(words.dataset['evidence'] ?? words.id);
    words = words.parentElement?.closest<HTMLElement>('.evidence') ?? null;
  }
  return marks;
}

function light(marks: readonly string[]): void {
  for (const element of lit) element.classList.remove('lit');
  lit.clear();
  for (const mark of marks) {
    const own = CSS.escape(mark);
    const tied = `#${own}, [data-evidence="${own}"], [data-marks~="${own}"]`;
    for (const element of document.querySelectorAll(tied)) lit.add(element);
  }
  for (const element of lit) element.classList.add('lit');
}

document.addEventListener('pointerover', (event) => light(marksOf(event.target)));
document.addEventListener('focusin', (event) => light(marksOf(event.target)));
document.addEventListener('focusout', () => light([]));

export {};
