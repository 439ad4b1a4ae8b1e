import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** Words for somebody of another’s, who alone was there: `a close aide of President Quispe`. */
const ofAnother =
  /\b(?:death|funeral|passing|assassination|murder|memory|grave|tomb|statue|ouster|overthrow|aides?|advis[eo]rs?|assistants?|spokes(?:man|woman|person)|envoys?|emissar(?:y|ies)|all(?:y|ies)|associates?|lieutenants?|confidants?|prot[eé]g[eé]s?|relatives?|wife|husband|widow|son|daughter|brother|sister|successor|predecessor|supporters?|opponents?|critics?|rivals?) (?:of|to|for) (?:the )?(?:former |late |then |ex-)?$/u;
/** For whom somebody else speaks: `on behalf of President Quispe`. */
const spokenFor =
  /\b(?:[Oo]n behalf of|in the name of|(?:convey|deliver|extend|pass|transmit|br[io])\p{L}* (?:\p{Ll}+ ){0,3}(?:greetings|regards|wishes|respects) (?:of|from)) (?:the )?$/u;
/** Who led what came before: `Following the summit led by President Quispe, …` */
const ledBefore =
  /(?:^|[.!?]\s+|\s{2})(?:Following|After|Building on|Further to)\b[^.;]*\b(?:led|headed|hosted|chaired|signed|announced|launched) by (?:the )?$/;
/** Who held the office before: `his predecessor, Pedro Rojas`. */
const inHisPlace =
  /\b(?:his|her|their|its|whose) (?:\p{Ll}+ )?predecessor,? (?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sir|Lord)\.? )?$|['’]s? predecessor,? (?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sir|Lord)\.? )?$/u;

/** The same behind the name: `President Quispe’s special envoy`. */
const ofHis =
  /^['’]s?\s(?:(?!visit|trip|talks|tour)[\p{L}-]+\s){0,3}?(?:aides?|advis[eo]rs?|assistants?|spokes(?:man|woman|person)|envoys?|emissar(?:y|ies)|allies|ally|representatives?|chief of staff|confidants?|relatives?|family|wife|husband|widow|sons?|daughters?|brothers?|sisters?|successors?|predecessors?|supporters?|opponents?|critics?|rivals?)\b/u;
/** Who is dead takes part in nothing. */
const departed =
  /\b(?:[Tt]he late|Late(?! \p{Lu}\p{Ll}+day)) (?:(?:former|then|prime|foreign|minister|president|king|premier|leader|\p{Lu}[\p{L}.]*) ){0,4}$/u;

/** Tells whether a name only says whose somebody is, or is that of one who is dead. */
export function belongsTo(
  text: string,
  { officeSpan, countrySpan }: PersonInText,
  { start, end }: PersonMention,
): boolean {
  if (ofHis.test(text.slice(end, end + 80).replace(otherSpace, ' '))) return true;
  const beside = (span: Span | null, to: number) =>
    span !== null && span.end <= to && /^,?\s*(?:Mr\.?\s)?$/.test(text.slice(span.end, to));
  let from = start;
  if (officeSpan && beside(officeSpan, from)) from = officeSpan.start;
  if (countrySpan && beside(countrySpan, from)) from = countrySpan.start;
  if (/\bthen-/i.test(text.slice(Math.max(0, from - 6), start))) return true;
  const before = text.slice(Math.max(0, from - 60), from).replace(otherSpace, ' ');
  if (/\bby (?:the )?$/.test(before)) {
    const sentence = text.slice(Math.max(0, from - 240), from).replace(otherSpace, ' ');
    if (ledBefore.test(sentence)) return true;
  }
  return [ofAnother, departed, inHisPlace, spokenFor].some((whose) => whose.test(before));
}
