/** What an agency or a newspaper sets before a dateline: how the news came, whose it is, when it was received. */
const says =
  /\b(?:copyright|press|reuters?|havas|associat\w+|association|tele(?:grams?|graph)|cable[ds]?|wire(?:less)?|radio|received|recd|rec(?=\.?\s?\d)|special|correspondent|agency|a\.?p|u\.?p|n\. ?z\. ?p\. ?a|a\. ?a\. ?p|service)\b/i;
const bracketed = /^[([<]((?:[^()[\]<>\n]|\([^()\n]{1,24}\)){2,90})[)\];>]\.?\s*/;
const spoken =
  /^(?:(?:by|per)\s+(?:electric\s+)?(?:tele(?:graph|gram)|cable|wireless)|copyright|special(?: cable| dispatch| telegram)?|(?:received?|recd)\.?\s\d{1,2}[.:]?\d{0,2}\s?[ap]\.?\s?m)\.?[,;—–-]*\s+/i;
/** A deck set in the same paragraph: no sentence, and a notice right after it. */
const LONGEST_DECK = 160;

/** Tells whether words are a notice of an agency and nothing else: `(N.Z.P.A.-Reuter—Copyright)`, `[By Associated Press.]`. */
export function isNotice(words: string): boolean {
  const length = noticesAt(words.endsWith(' ') ? words : `${words} `);
  return length > 0 && length >= words.length;
}

/**
 * The length of the notices words begin with, a deck before them included; 0 where there are none.
 * It refuses brackets that say anything else, and a deck that is a sentence.
 *
 *     (N.Z.P.A.-Reuter—Copyright) PEKING, February 22. President Nixon …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function noticeLength(words: string): number {
  const first = noticesAt(words);
  if (first > 0) return first;
  const bracket = words.slice(0, LONGEST_DECK).search(/[([<]/);
  if (bracket <= 0 || /[!?;]|\.\s+\p{Ll}/u.test(words.slice(0, bracket))) return 0;
  const after = noticesAt(words.slice(bracket));
  return after > 0 ? bracket + after : 0;
}

function noticesAt(words: string): number {
  let at = 0;
  for (;;) {
    const rest = words.slice(at);
    const bracket = bracketed.exec(rest);
    const match = bracket?.[1] && says.test(bracket[1]) ? bracket : spoken.exec(rest);
    if (!match) return at;
    at += match[0].length;
  }
}
