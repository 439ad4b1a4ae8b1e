import type { Holdings } from '../relate/holdings.ts';
import type { Ledger } from './ledger.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import type { Redirect } from './redirects.ts';
import { statementPath } from './text-now.ts';

/** The path of the page of wordings that begin in a passage. */
export function wordingPath(page: string): string {
  return `parallels/${page}/`;
}

/** A page of wordings by its path; the list of all is none. */
export function isWordingPath(path: string): boolean {
  return /^parallels\/./.test(path);
}

/**
 * Where published pages of wordings lead that are none now: an earlier text has the same words, or too many have. They
 * lead to the page that has the passage's words now, else to its statement, else to the list. Nobody need say so: which
 * wordings there are is found anew with each text, so these addresses never break.
 */
export function movedWordings(
  ledger: Ledger,
  { parallels, wordingsOf }: Pick<Holdings, 'parallels' | 'wordingsOf'>,
  pages: ReadonlySet<string>,
): Redirect[] {
  // Where texts were not compared, nobody knows which pages there are.
  if (parallels.most === 0) return [];
  return ledger.addresses
    .filter((address) => isWordingPath(address) && !pages.has(address))
    .map((from) => {
      const [, id = '', n] = /^parallels\/(.+)-p(\d+)\/$/.exec(from) ?? [];
      const wording = wordingsOf.get(id)?.find((one) => one.n === Number(n));
      const statement = statementPath(id);
      const to = wording
        ? wordingPath(wording.page)
        : pages.has(statement)
          ? statement
          : 'parallels/';
      return { from, to, said: { file: LEDGER_FILE, path: [] } };
    });
}
