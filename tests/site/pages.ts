import { type BuiltSite, elementsOf, type Page, wordsOf } from './built-site.ts';
import { pageTypes } from './page-types.ts';

/** What a page says of itself in its head. */
export function titleOf(page: Page): string {
  const title = elementsOf(page.tree).find((element) => element.tagName === 'title');
  return title ? wordsOf(title).trim() : '';
}

export function descriptionOf(page: Page): string {
  const description = elementsOf(page.tree).find(
    ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description',
  );
  return String(description?.properties['content'] ?? '').trim();
}

/** The pages that share what should be theirs alone, or have none: one line for each value. */
export function notUnique(pages: readonly Page[], of: (page: Page) => string): string[] {
  const holders = Map.groupBy(pages, of);
  return [...holders]
    .filter(([value, held]) => value === '' || held.length > 1)
    .map(([value, held]) => `“${value}”: ${held.map((page) => `/${page.path}`).join(', ')}`);
}

/** The pages that are of no type, or of several. */
export function ofNoOneType(site: BuiltSite): string[] {
  return site.pages
    .map((page) => page.path)
    .filter((path) => pageTypes.filter((type) => type.path.test(path)).length !== 1);
}
