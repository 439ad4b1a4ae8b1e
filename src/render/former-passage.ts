import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FormerPassage } from '../ledger/history.ts';
import type { WordsNow } from '../ledger/match-passages.ts';
import { earlierAddress, passageAnchor, statementAddress } from './address.ts';
import { dateInWords } from './date.ts';

/** Words and links, as they follow one another. */
type Words = (Element | string)[];

/** What became of words that a published number of a passage stood for: for the margin of what has the number now. */
export function formerPassage(id: string, former: FormerPassage): Words {
  const { number, where, on, earlier } = former;
  const asPublished = on === null ? 'in the earlier text' : `as published on ${dateInWords(on)}`;
  const asItWas =
    earlier === null
      ? []
      : ['; ', h('a', { href: earlierAddress(id, earlier, number) }, 'read it as it was')];
  return [`Passage ${number} ${asPublished}: `, ...whereNow(id, where, number), ...asItWas];
}

/** Where the words of a passage are now, in words and links; `here` is the passage that says so, if it is one. */
export function whereNow(id: string, { now, how }: WordsNow, here?: number): Words {
  const isHere = now.length === 1 && now[0] === here;
  const places = isHere ? ['here'] : ['in ', ...links(id, now)];
  switch (how) {
    case 'gone':
      return ['no longer in the text'];
    case 'same':
      return ['now ', ...places];
    case 'changed':
      return ['reworded, now ', ...places];
    case 'few':
      return ['rewritten; some of its words are ', ...places];
  }
}

function links(id: string, numbers: readonly number[]): Words {
  const links = numbers.map((n): Element => h('a', { href: statementAddress(id, n) }, String(n)));
  const [first] = links;
  if (links.length === 1 && first) return ['passage ', first];
  return [
    'passages ',
    ...links.flatMap((link, i) =>
      i === 0 ? [link] : [i === links.length - 1 ? ' and ' : ', ', link],
    ),
  ];
}

/** A number that no passage of the text has any more, with what became of its words. */
export function numberGone(id: string, former: readonly FormerPassage[]): Element {
  return h('p.number-gone', { id: passageAnchor(former[0]?.number ?? 0) }, [
    ...former.flatMap((one, i) => [...(i > 0 ? ['. '] : []), ...formerPassage(id, one)]),
  ]);
}
