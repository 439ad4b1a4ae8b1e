import type { Element } from 'hast';
import type { Statement } from '../../src/schema/statement.ts';
import { elementsOf, type Page, wordsOf } from './built-site.ts';

/** Words as they follow one another, whatever the white space between them. */
const joined = (words: string) =>
  words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');

const classesOf = ({ properties }: Element) => [properties.className ?? []].flat().map(String);

/**
 * Where the page of a statement does not show each of its passages, header lines and furniture lines, whole and in
 * their order; empty where it does.
 */
export function wordsMissing(page: Page, statement: Statement): string[] {
  const elements = elementsOf(page.tree);
  const shown = (test: (element: Element) => boolean) =>
    elements.filter(test).map((element) => joined(wordsOf(element)));
  const passages = shown((one) => one.tagName === 'p' && classesOf(one).includes('words'));
  const others = shown((one) => one.tagName === 'td' && classesOf(one).includes('words'));
  return [
    ...differences('passage', passages, statement.passages),
    ...differences('line', others, [...statement.header, ...statement.furniture]),
  ];
}

function differences(
  what: string,
  shown: readonly string[],
  held: readonly { text: string }[],
): string[] {
  const faults: string[] = [];
  if (shown.length !== held.length)
    faults.push(`${shown.length} of ${what} shown, ${held.length} held`);
  held.forEach(({ text }, i) => {
    if (shown[i] !== joined(text))
      faults.push(`${what} ${i + 1}: ${JSON.stringify(shown[i]?.slice(0, 80))}`);
  });
  return faults;
}
