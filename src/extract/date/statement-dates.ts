import type { TextInHand } from '../text-in-hand.ts';
import { candidate, type DatesRead } from './dated.ts';
import { readDatelineDay, readHeaderDates } from './header-dates.ts';
import { readLead } from './lead-dates.ts';

/**
 * Reads the dates of a statement: header, stamp, dateline, and the words of the lead.
 * It refuses a weekday with no date of the text to count from, a day without a year unless a header or stamp gives it,
 * and a date of the body that the lead does not tie to what is reported.
 *
 *     XI'AN, May 12 (Xinhua) -- China and Kazakhstan on Wednesday agreed …
 *            ^^^^^^                                   ^^^^^^^^^
 */
export function statementDates(hand: TextInHand): DatesRead {
  const found: DatesRead = { candidates: [], faults: [] };
  const header = readHeaderDates(hand, found);
  const reference = header.published ?? header.header;
  const dateline = readDatelineDay(hand, reference, found);
  readLead(hand, dateline ?? reference, found);
  if (dateline)
    found.candidates.push(
      candidate('dates.event', dateline.date, 'derived', 'date/dateline', dateline.span),
    );
  return found;
}
