import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export type Asked =
  | { readonly doubling: true }
  | {
      readonly doubling: false;
      readonly corpus: string;
      /** Ascending; empty for the corpus as it is. */
      readonly sizes: readonly number[];
      readonly peers: boolean;
      readonly warm: boolean;
      readonly save: boolean;
    };

export const usage = `npm run bench -- --corpus DIR [--sizes 1000,10000] [--warm] [--peers] [--save]
  builds archives of so many texts of DIR, a folder that holds "statements", and tells what they took
  --sizes  how many texts, evenly from all; past what DIR holds, synthetic ones are made of them
  --warm   adds one text to each and builds again with what was kept, and compares every byte with a cold build
  --peers  Hugo, where it is installed, Eleventy and Starlight, where CONCORD_PEERS names a folder with them,
           make plain pages with a search of the same texts
  --save   writes the figures and their chart into content/pages/scaling.md
npm run bench -- --doubling
  shows that reading time grows as texts grow; exits 1 where it grows far more`;

/** Reads the arguments. Errors: throws, in words, where they are not as the usage has them. */
export function askedOfBench(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      sizes: { type: 'string' },
      doubling: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      warm: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const { doubling, corpus, peers, warm, save } = values;
  if (doubling) return { doubling };
  if (corpus === undefined) throw new Error('--corpus DIR is missing');
  const sizes = (values.sizes ?? '').split(',').filter(Boolean).map(Number);
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1);
  if (wrong !== undefined)
    throw new Error(`--sizes ${values.sizes}: whole numbers from 1 on, with commas`);
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  return { doubling, corpus, sizes: ascending, peers, warm, save };
}
