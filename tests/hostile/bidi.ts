import type { Page } from 'playwright-core';

/**
 * Words with marks of direction that could turn round what stands beside them: between them and their paragraph's end
 * stand words of another, and nothing isolates them. Words of one source text may turn one another.
 */
export function wordsThatReachOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isolates = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element);
      const inline = display === 'inline' || display === 'contents';
      return !inline || /isolate|plaintext/.test(unicodeBidi);
    };
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue ?? '';
      const element = node.parentElement;
      if (!element || !/[\u202a-\u202e\u2066-\u2069]/.test(words)) continue;
      let around: Element | null = element;
      while (around && !isolates(around)) around = around.parentElement;
      if (!around || around.closest('.words')) continue;
      const range = document.createRange();
      range.setStartAfter(node);
      range.setEndAfter(around.lastChild ?? node);
      // What follows in a block of its own is another paragraph.
      const after = [...range.cloneContents().childNodes]
        .filter((one) => !(one instanceof Element) || isInline(one))
        .map((one) => one.textContent ?? '')
        .join('');
      if (/[\p{L}\p{N}]/u.test(after))
        faults.push(
          `${around.tagName}.${around.className}: ${words.slice(0, 40)} | ${after.slice(0, 40)}`,
        );
    }
    return faults;

    function isInline({ tagName }: Element): boolean {
      return /^(?:A|SPAN|BDI|Q|EM|STRONG|B|I|TIME|CODE|MARK|SMALL|CITE|LABEL)$/.test(tagName);
    }
  });
}
