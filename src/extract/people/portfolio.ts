import type { Span } from '../../read/source-text.ts';

/** What ministries are of. */
const field =
  '(?:Water|Irrigation|Energy|Electricity|Power|Oil|Gas|Petroleum|Mines|Mining|Minerals|Natural|Resources|Trade|Commerce|Industry|Enterprise|Economy|Economic|Finance|Budget|Planning|Investment|Development|Cooperation|Foreign|International|Regional|Expatriates|Tourism|Culture|Sports?|Youth|Women|Family|Social|Welfare|Health|Education|Higher|Research|Science|Technology|Technologies|Innovation|Digital|Communications?|Information|Transport|Transportation|Infrastructure|Roads|Railways|Aviation|Maritime|Housing|Urban|Rural|Construction|Public|Works|Agriculture|Fisheries|Livestock|Forestry|Forests|Food|Land|Lands|Environment|Climate|Labou?r|Employment|Migration|Immigration|Interior|Internal|Security|Defen[cs]e|Justice|National|Affairs|Relations|Antiquities|Heritage|Emergencies)';
const portfolio = new RegExp(
  String.raw`^ of (?:the )?${field}(?:(?:,|,? and| &)? ${field})*(?=[\s.,;:)]|$)(?! (?:Minister|Secretary|of)\b)`,
);
const further = new RegExp(
  String.raw`^(?:(?:,|,? and| &) ${field}(?: ${field})*)+(?=[\s.;:)]|$)(?! (?:Minister|Secretary|of)\b)`,
);

/**
 * How far what a minister is of goes on behind the office as the gazetteer has it.
 * It refuses words that are of no ministry, and those that begin another office.
 *
 *     Minister of Water, Irrigation and Energy Seleshi Bekele
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function portfolioLength(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const after = text.slice(end, end + 120);
  if (/^(?:\p{Lu}\p{L}+ )*Minister$/u.test(words)) return portfolio.exec(after)?.[0].length ?? 0;
  return /^(?:\p{Lu}\p{L}+ )*Minister (?:of|for) /u.test(words)
    ? (further.exec(after)?.[0].length ?? 0)
    : 0;
}
