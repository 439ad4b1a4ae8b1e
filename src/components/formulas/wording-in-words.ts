import type { WordingLedger } from '../../relate/wording.ts';
import { asSentence, howMany } from '../lists/wording.ts';

/** What a ledger was made of, and what an absence in it means. */
export function wordingInWords({ read, unread, undated }: WordingLedger): string {
  const dated = `${asSentence(howMany(read, 'dated statement'))} of this relation ${read === 1 ? 'was' : 'were'} read for formulas, by date.`;
  const others =
    unread === 0
      ? ''
      : ` ${asSentence(howMany(unread, 'statement is', 'statements are'))} in other languages and ${unread === 1 ? 'was' : 'were'} not.`;
  const apart = undated === 0 ? '' : ' What undated ones have stands last in its list.';
  return `${dated}${others}${apart} New words are underlined, words no longer there struck through. A wording counts as held where it was read as a formula, by itself or within a longer one. That a wording is not in the statements held does not show that it was not said.`;
}
