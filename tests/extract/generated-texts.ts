import fc from 'fast-check';

const words = fc.constantFrom(
  'China',
  'Kenya',
  'the',
  'ministers',
  'agreed',
  'on',
  'Thursday',
  'Wang',
  'Yi',
  'said',
  'He',
  'we',
  'met',
  'in',
  'Mombasa',
  'President',
  'Kenyan',
  'William',
  'Ruto',
  'According',
  'to',
  '“We',
  'will',
  'support',
  'each',
  'other',
  'now”',
  '"x"',
  'Mr.',
  'U.S.',
  'talks',
  'with',
  'First,',
  'January',
  '6,',
  '2022',
  'Xi’an',
  'Foreign',
  'Minister',
  'of',
  'Norway',
  'China-Kenya',
  'relations',
  'and',
  'for',
  'peace.',
  'partners.',
  '(again)',
  '—',
  '--',
  '𝔘nicode',
  'e\u0301',
  '王毅',
  'ﬁne',
  'O’Brien',
  '<b>',
  '&amp;',
);
const spaces = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u2009',
  ' \u00a0 ',
  '\u2028',
  '\u0085',
  '\u000c',
);
const breaks = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '\r\n\r\n',
  '\n \n',
  '\n\t',
  '\n\n\n  ',
);
const openings = fc.constantFrom(
  '',
  '',
  ' date 2022-01-07 ',
  ' date 2021-02-30 ',
  'Article Number: 496\n',
  'Date: 2021-05-13\nChina: Minister Opens Port\n',
  'Ministers Meet Again\n\nXinhua) 10:22, May 13, 2021\n\n',
  'Thursday, April 24, 2025\n\n',
  "XI'AN, May 12 (Xinhua) -- ",
  'BEIJING: ',
  'Ministers Meet\n\nNAIROBI, Jan. 5 (Reuters) - ',
  '\ufeff',
  '\ufeff date 2022-01-07 ',
);

const sentence = fc
  .array(fc.tuple(words, spaces), { minLength: 1, maxLength: 30 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

/** Texts as they come: headers and datelines or none, all kinds of white space and line ends, wrapped lines or whole ones. */
export const texts: fc.Arbitrary<string> = fc
  .tuple(
    openings,
    fc.array(fc.tuple(sentence, breaks), { minLength: 1, maxLength: 14 }),
    fc.constantFrom(0, 0, 30, 60),
  )
  .map(([opening, parts, width]) => {
    const body = parts.map((part) => part.join('')).join('');
    return opening + (width === 0 ? body : wrapped(body, width));
  });

function wrapped(text: string, width: number): string {
  let length = 0;
  return [...text]
    .map((letter) => {
      length = letter === '\n' ? 0 : length + 1;
      if (letter !== ' ' || length < width) return letter;
      length = 0;
      return '\n';
    })
    .join('');
}

/** Any string at all that has words in it. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.oneof(words, spaces, breaks), { maxLength: 200 }).map((parts) => parts.join('')),
);
