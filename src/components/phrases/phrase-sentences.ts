import { concordanceQuery } from '../../concordance/asked-phrases.ts';
import { concordanceAddress, searchAddress } from '../../render/address.ts';
import { figures, numberOf } from '../../render/number.ts';
import { element, withText } from '../search/result-list.ts';

/** What is known of a question when something of it is shown. */
export interface Shown {
  /** Lines found so far, and how many of them stand on the page. */
  lines: number;
  drawn: number;
  /** Statements these lines are of. */
  statements: number;
  candidates: number;
  lookedUp: number;
}

/** What was found and how sure that is, in one or two sentences. */
export function foundLines({ lines, drawn, statements, candidates, lookedUp }: Shown): string {
  if (candidates === 0) return 'No line found.';
  const all = lookedUp === candidates;
  const part = drawn < lines ? `; ${figures(drawn)} shown` : '';
  const found =
    lines === 0
      ? `No line found${all ? '' : ' yet'}.`
      : `${numberOf(lines, 'line', 'lines')} in ${numberOf(statements, 'statement', 'statements')}${part}.`;
  const verified = all
    ? `Verified ${candidates === 1 ? 'the one candidate statement' : `all ${figures(candidates)} candidate statements`}.`
    : `Verified ${figures(lookedUp)} of ${figures(candidates)} candidate statements.`;
  return `${found} ${verified}`;
}

/** What to try where there is no line. */
export function noLines(
  query: string,
  missing: readonly string[],
  narrowed: boolean,
): HTMLElement[] {
  const tries = element('ul');
  const suggest = (...words: (Node | string)[]) => {
    const one = element('li');
    one.append(...words);
    tries.append(one);
  };
  if (missing.length > 0) {
    const names = missing.map((part) => (part.startsWith('“') ? part : `“${part}”`));
    suggest(`No statement has ${names.join(' or ')}.`);
  }
  if (narrowed) suggest('Take away some of what the lines are narrowed by.');
  const apart = concordanceQuery(query);
  if (apart !== query)
    suggest(
      'The words may stand apart: ',
      linkTo(concordanceAddress(), apart, 'each by itself'),
      '.',
    );
  suggest(
    'A line has the words as they are typed, without other forms or spellings. The search finds those too: ',
    linkTo(searchAddress(), query, 'ask it the same'),
    '.',
  );
  return [tries];
}

function linkTo(address: string, query: string, words: string): HTMLElement {
  const link = withText(element('a'), words);
  link.href = `${address}?${new URLSearchParams({ q: query })}`;
  return link;
}
