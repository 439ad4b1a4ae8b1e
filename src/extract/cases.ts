import type { Case } from './case.ts';

/** Sentences, one a line. */
export const sentenceCases: readonly Case[] = [
  { text: 'He met Mr. Smith. They agreed.', reads: ['He met Mr. Smith.', 'They agreed.'] },
  {
    text: 'Mr. J. F. Smith of the U.S. delegation spoke.',
    reads: ['Mr. J. F. Smith of the U.S. delegation spoke.'],
  },
  {
    text: 'They left the U.S. The plane was late.',
    reads: ['They left the U.S.', 'The plane was late.'],
  },
  { text: '“We agree.” He left.', reads: ['“We agree.”', 'He left.'] },
  {
    text: 'Is it so? Yes! (They did.) Good…',
    reads: ['Is it so?', 'Yes!', '(They did.)', 'Good…'],
  },
  {
    text: 'Trade grew by 3.5 per cent. to 1.2 million.',
    reads: ['Trade grew by 3.5 per cent. to 1.2 million.'],
  },
  { text: 'No end here', reads: ['No end here'] },
  { text: 'On Jan. 5 they met. On Feb. 6 too.', reads: ['On Jan. 5 they met.', 'On Feb. 6 too.'] },
];
