import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import type { PersonInText } from '../people/person-in-text.ts';

/** Whose words a sentence gives, and the words that say so. */
export interface Attribution {
  readonly speaker: PersonInText;
  readonly basis: Extract<Basis, 'stated' | 'inferred'>;
  readonly rule: 'speech/attributed' | 'speech/pronoun' | 'speech/office';
  readonly span: Span;
  /** True where the words come first: `…, Mao said.` */
  readonly trailing: boolean;
}

const verb =
  '(?:said|says|saying|told|tells|stated|states|stressed|stresses|noted|notes|added|adds|emphasi[sz]ed|underlined|underscored|reaffirmed|reiterated|expressed|called (?:on|for)|commended|highlighted|pointed out|thanked|welcomed|proposed|urged|affirmed|explained|declared|remarked|observed|recalled|voiced|praised|appreciated|warned|believes?|believed|pledged|confirmed|conveyed|congratulated|outlined|encouraged|condemned|hoped|hopes|asserted|responded|replied|concluded|conceded|acknowledged|lauded|applauded|described)';
const afterName = new RegExp(
  `^(?:,[^,.]{1,60},)?\\s+(?:(?:also|further|then|again|today|later|once again|in turn|for (?:his|her) part,?)\\s+)?(${verb})\\b`,
  'u',
);
const beforeName =
  /(?:\b[Aa]ccording to|[,”"]\s*(?:said|says|added|noted|stressed|told))\s+(?:(?:the|a|an)\s+)?(?:[\p{L}'’.,-]+\s+){0,9}$/u;
const pronoun = new RegExp(
  `(?:^|[,;.”"]\\s+|\\b(?:and|as|that)\\s+)(He|She|he|she)\\s+(?:(?:also|further|then)\\s+)?${verb}\\b`,
  'u',
);
const office = new RegExp(
  `\\b([Tt]he\\s+(?:\\p{L}+\\s+){0,2}?(spokesperson|spokesman|spokeswoman|president|prime minister|premier|chancellor|foreign minister|minister|ambassador|king))\\s+(?:also\\s+)?${verb}\\b`,
  'u',
);

/**
 * Reads to whom a sentence attributes what it says: a name, a pronoun, an office.
 * It refuses a pronoun with no speaker before it and an office that two people of the text hold.
 *
 *     Tleuberdi said Kazakhstan firmly supports China …
 *     ^^^^^^^^^^^^^^
 */
export function attributionOf(
  text: string,
  sentence: Span,
  people: readonly PersonInText[],
  previous: PersonInText | null,
): Attribution | null {
  return (
    byName(text, sentence, people) ??
    byPronoun(text, sentence, previous) ??
    byOffice(text, sentence, people)
  );
}

function byName(text: string, sentence: Span, people: readonly PersonInText[]): Attribution | null {
  const found: Attribution[] = [];
  for (const speaker of people) {
    for (const mention of speaker.mentions) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const after = afterName.exec(
        text.slice(mention.end, Math.min(sentence.end, mention.end + 120)),
      );
      const leading = text.slice(sentence.start, mention.start);
      const before = beforeName.exec(leading.slice(-160));
      if (!after && !before) continue;
      const start = before
        ? mention.start - (before[0].length - before[0].search(/\S/))
        : mention.start;
      const end = after ? mention.end + after[0].length : mention.end;
      const trailing =
        leading.replace(/["“]/g, '').trim().length > 12 &&
        !(before && before.index + Math.max(0, leading.length - 160) < 3);
      found.push({
        speaker,
        basis: 'stated',
        rule: 'speech/attributed',
        span: { start, end },
        trailing: trailing && !isSubject(leading),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)[0] ?? null;
}

/** A leading clause that ends in a comma leaves the name the subject: `Noting the …, Wang said`. */
function isSubject(leading: string): boolean {
  return /^(?:\p{Lu}\p{L}*ing|On|In|At|After|As|During|For|With|When|While|Regarding|Meanwhile)\b/u.test(
    leading,
  );
}

function byPronoun(
  text: string,
  sentence: Span,
  previous: PersonInText | null,
): Attribution | null {
  if (!previous) return null;
  const words = text.slice(sentence.start, sentence.end);
  const match = pronoun.exec(words);
  if (!match?.[1]) return null;
  const from = match.index + match[0].indexOf(match[1]);
  return {
    speaker: previous,
    basis: 'inferred',
    rule: 'speech/pronoun',
    span: { start: sentence.start + from, end: sentence.start + match.index + match[0].length },
    trailing: from > 12,
  };
}

function byOffice(
  text: string,
  sentence: Span,
  people: readonly PersonInText[],
): Attribution | null {
  const match = office.exec(text.slice(sentence.start, sentence.end));
  const noun = match?.[2];
  if (!match || !noun) return null;
  const holders = people.filter((person) => person.office?.toLowerCase().endsWith(noun));
  const [speaker] = holders;
  if (!speaker || holders.length > 1) return null;
  const start = sentence.start + match.index;
  return {
    speaker,
    basis: 'inferred',
    rule: 'speech/office',
    span: { start, end: start + match[0].length },
    trailing: match.index > 12,
  };
}
