const small = new Set(
  'a an and as at but by de for from in into of on or over per the to under up via with'.split(' '),
);
const acronyms = new Set(
  'UN UK US USA EU NATO ASEAN APEC OECD IMF WTO WHO BRICS SCO FOCAC CICA GCC OPEC OSCE USSR UAE DPRK ROK PRC DRC MP QC KC AC AO CH HRH HM HE PM FM MFA TV II III IV VI VII VIII IX XI XII'.split(
    ' ',
  ),
);

/**
 * A title set wholly in capitals, in a form that is easier to read in lists; null for any other.
 * It does not know every short form: one that stands in no list gets small letters. The title itself stays as printed.
 *
 *     VISIT BY THE PRESIDENT OF HUNGARY   Visit by the President of Hungary
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readableTitle(title: string): string | null {
  if (title !== title.toUpperCase() || (title.match(/\p{Lu}/gu)?.length ?? 0) < 8) return null;
  let first = true;
  return title.replace(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu, (word, at: number) => {
    const begins = first || /[:–—|(“"]\s*$|-\s+$/.test(title.slice(0, at));
    first = false;
    const lower = word.toLowerCase();
    if (/\d/.test(word) || word.length === 1) return begins || word !== 'A' ? word : lower;
    if (acronyms.has(word)) return word;
    return small.has(lower) && !begins ? lower : capitalised(lower);
  });
}

function capitalised(word: string): string {
  const named = /^(?:mc(?=\p{L}{3})|o['’](?=\p{L}))/u.exec(word)?.[0] ?? '';
  const rest = word.slice(named.length);
  return (
    named.charAt(0).toUpperCase() + named.slice(1) + rest.charAt(0).toUpperCase() + rest.slice(1)
  );
}
