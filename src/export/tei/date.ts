import { dateInWords } from '../../render/date.ts';
import type { Basis } from '../../schema/basis.ts';
import { readEdtf } from '../../schema/edtf.ts';
import { type Attributes, worded } from '../xml.ts';

/** How sure a value of each basis is in TEI's terms, and where the proof of it lies. */
const PROOF: Readonly<Record<Basis, Attributes>> = {
  stated: { cert: 'high', evidence: 'internal' },
  derived: { cert: 'high', evidence: 'internal' },
  inferred: { cert: 'medium', evidence: 'conjecture' },
  supplied: { cert: 'high', evidence: 'external' },
};

/** A date of a statement: its days for programs, the EDTF it is made from, and the words a reader sees. */
export function teiDate(date: string, type: string, basis: Basis | undefined): string {
  return worded('date', dateInWords(date), {
    type,
    ...teiDays(date),
    'when-custom': date,
    datingMethod: '#edtf',
    ...(basis ? PROOF[basis] : {}),
    ...(/[?%]/.test(date) ? { cert: 'low' } : {}),
    ...(/[~%]/.test(date) ? { precision: 'low' } : {}),
  });
}

/**
 * The days of an EDTF date as TEI's attributes: `when` for a day, month or year, `from` and `to` for an interval,
 * `notBefore` and `notAfter` where the date lies somewhere between.
 * It refuses to fill in what is not given: a day without a year has its month and day only.
 * Errors: none; a date that none of them can say has none of them.
 *
 *     2021-05-XX   notBefore 2021-05-01, notAfter 2021-05-31
 *             ^ day not given
 */
export function teiDays(date: string): Attributes {
  const plain = date.replace(/[?~%]/g, '');
  if (isPlain(plain)) return { when: plain };
  const yearless = /^XXXX(-\d{2})(-\d{2})?(?:-XX)?$/.exec(plain);
  if (yearless) return { when: `-${yearless[1]}${yearless[2] ?? ''}` };
  const [from = '', to = '', more] = plain.split('/');
  if (plain.includes('/') && more === undefined && isEnd(from) && isEnd(to))
    return { from: isPlain(from) ? from : undefined, to: isPlain(to) ? to : undefined };
  const reading = readEdtf(date);
  if (!reading || !isPlain(reading.first) || !isPlain(reading.last)) return {};
  return { notBefore: reading.first, notAfter: reading.last };
}

/** A day, month or year of the common calendar; XML Schema has no year 0. */
function isPlain(date: string): boolean {
  return /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date);
}

function isEnd(date: string): boolean {
  return date === '' || date === '..' || isPlain(date);
}
