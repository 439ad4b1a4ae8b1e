import {
  countriesAddress,
  datesAddress,
  peopleAddress,
  relationsAddress,
  themesAddress,
} from '../../render/address.ts';
import type { ArchiveSearch } from '../../search/archive-search.ts';
import { countChosen, type Order, type SearchState } from '../../search/search-state.ts';
import { element, withText } from './result-list.ts';

const IN_ORDER: Readonly<Record<Order, string>> = {
  relevance: 'best matches first',
  newest: 'newest first',
  oldest: 'oldest first',
};

/** How many statements there are and how many of them are shown, in one sentence. */
export function foundSentence(
  state: SearchState,
  found: number,
  shown: number,
  held: number,
): string {
  if (held === 0) return 'The archive holds no statements yet.';
  if (found === 0) return 'No statement found.';
  const nothingAsked = state.query === '' && countChosen(state.chosen) === 0;
  const count = nothingAsked ? `All ${held} statements` : counted(found);
  const part = shown < found ? `; ${shown} shown` : '';
  return found === 1 ? `${counted(found)}.` : `${count}, ${IN_ORDER[state.order]}${part}.`;
}

/** What to try where nothing was found: the words that stand nowhere first. */
export function noneFound(
  archive: ArchiveSearch,
  state: SearchState,
  missing: readonly string[],
): HTMLElement[] {
  if (archive.pages === 0) return [];
  const tries = element('ul');
  const suggest = (text: string) => tries.append(withText(element('li'), text));
  if (missing.length > 0) {
    suggest(
      `No statement has ${missing.map((word) => (word.startsWith('“') ? word : `“${word}”`)).join(' or ')}. Try another spelling, or leave it out.`,
    );
  } else if (state.query.includes(' ')) {
    suggest('No statement has all of these words. Try fewer.');
  }
  if (/["“”]/.test(state.query)) {
    suggest('Words in quotation marks must stand together, just so. Try them without the marks.');
  }
  if (countChosen(state.chosen) > 0) suggest('Take away some of what the search is narrowed by.');
  const lists = element('li');
  lists.append('Or look through the lists: ', ...listLinks(), '.');
  tries.append(lists);
  return [tries];
}

/** What to say and what to do where the search cannot be asked. */
export function errorSentence(
  indexMissing: boolean,
  developing: boolean,
): { sentence: string; advice: HTMLElement[] } {
  const lists = element('p');
  lists.append('Every statement is also in the lists: ', ...listLinks(), '.');
  if (!indexMissing) {
    return {
      sentence: 'The search index could not be read.',
      advice: [withText(element('p'), 'Check the connection and load the page again.'), lists],
    };
  }
  const how = developing
    ? 'The development server serves the index of the last build: run npm run build once, then load this page again.'
    : 'The pages were published without their search index.';
  return {
    sentence: 'There is no search index here.',
    advice: [withText(element('p'), how), lists],
  };
}

function counted(number: number): string {
  return `${number} ${number === 1 ? 'statement' : 'statements'} found`;
}

function listLinks(): (Node | string)[] {
  const lists: readonly [name: string, address: string][] = [
    ['countries', countriesAddress()],
    ['relations', relationsAddress()],
    ['dates', datesAddress()],
    ['themes', themesAddress()],
    ['people', peopleAddress()],
  ];
  return lists.flatMap(([name, address], at) => {
    const link = withText(element('a'), name);
    link.href = address;
    return at === 0 ? [link] : [', ', link];
  });
}
