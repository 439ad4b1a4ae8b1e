/** Tells readers who do not see the page that something was done, when they have a moment. */
export function sayAloud(words: string): void {
  const announcement = document.getElementById('said-aloud');
  if (announcement) announcement.textContent = words;
}

/** Shows a button's answer in its place for a moment. */
export function answer(button: HTMLButtonElement, words: string): void {
  button.dataset['asks'] ??= button.textContent;
  button.textContent = words;
  setTimeout(() => {
    button.textContent = button.dataset['asks'] ?? '';
  }, 2500);
}

/** A button that reads like a link: what it does is small beside the text. */
export function quietButton(words: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = words;
  button.setAttribute('aria-label', name);
  return button;
}
