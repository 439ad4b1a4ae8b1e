import type { Span } from '../../read/source-text.ts';
import type { Basis } from '../../schema/basis.ts';
import { within } from '../in-order.ts';
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
  '(?:said|says|saying|telling|stating|told|tells|announced|suggested|claimed|insisted|argued|disclosed|denied|promised|vowed|stated|states|stressed|stresses|noted|notes|added|adds|emphasi[sz]ed|underlined|underscored|reaffirmed|reiterated|expressed|called (?:on|for)|commended|highlighted|pointed out|thanked|welcomed|proposed|urged|affirmed|explained|declared|remarked|observed|recalled|voiced|praised|appreciated|warned|believes?|believed|pledged|confirmed|conveyed|congratulated|outlined|encouraged|condemned|hoped|hopes|asserted|responded|replied|concluded|critici[sz]ed|accused|blamed|rejected|dismissed|ruled out|cautioned|complained|admitted|indicated|maintained|demanded|appealed|predicted|repeated|testified|protested|conceded|acknowledged|lauded|applauded|described|reminded)';
const afterName = new RegExp(
  `^(?:,[^,.]{1,60},|,\\s+who|\\s+of\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?\\s+(?:ha(?:s|d)\\s+|as\\s+(?=saying|telling|stating))?(?:(?:also|further|then|again|today|to-day|later|once again|in turn|for (?:his|her) part,?|\\p{Ll}+ed and)\\s+)?(${verb})\\b`,
  'u',
);
/** Between the words that attribute and the name stand offices and honorifics only: `according to a report on …` attributes nothing. */
const title =
  "(?:(?:\\p{Lu}[\\p{L}'’.,-]{0,40}|of|for|the|and|to|state|deputy|vice|prime|foreign|minister|president|premier|ministry|secretary|ambassador|external|trade|finance|defen[cs]e|affairs|security|chief|negotiator|diplomat|commissioner|advis[eo]r|aide|envoy|leader|head|director|senior|top|spokes(?:person|man|woman)),?\\s+)";
const beforeName = new RegExp(
  `(?:\\b[Aa]ccording to|[,”"]\\s*(?:said|says|added|noted|stressed|told))\\s+(?:(?:the|a|an)\\s+)?${title}{0,12}$`,
  'u',
);
const pronoun = new RegExp(
  `(^|[,;.”"]\\s+|\\b(?:and|as|that)\\s+)(He|She|he|she)\\s+(?:(?:also|further|then)\\s+)?${verb}\\b`,
  'u',
);
const office = new RegExp(
  `\\b([Tt]he\\s+(?:\\p{L}+\\s+){0,2}?(spokesperson|spokesman|spokeswoman|president|prime minister|premier|chancellor|foreign minister|minister|ambassador|king))\\s+(?:also\\s+)?${verb}\\b`,
  'u',
);
/** Words before a name that can still be the clause it is the subject of. */
const LONGEST_LEADING = 400;

/** A place a person is named at. */
interface Named extends Span {
  readonly person: PersonInText;
}

/**
 * Reads to whom sentences attribute what they say: a name, a pronoun, an office.
 * It refuses a pronoun with no speaker before it, of another gender than the speaker’s form of address, or with
 * another person named as its antecedent, a name in the
 * possessive (`according to Ruto’s adviser`), and an office that two people of the text hold.
 *
 *     Tleuberdi said Kazakhstan firmly supports China …
 *     ^^^^^^^^^^^^^^
 */
export class Attributions {
  readonly #text: string;
  readonly #named: readonly Named[];
  readonly #offices = new Map<string, PersonInText[]>();

  constructor(text: string, people: readonly PersonInText[]) {
    this.#text = text;
    this.#named = people
      .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
      .sort((a, b) => a.start - b.start);
    for (const person of people) {
      for (const noun of nounsOf(person.office?.toLowerCase() ?? '')) {
        const holders = this.#offices.get(noun);
        if (holders) holders.push(person);
        else this.#offices.set(noun, [person]);
      }
    }
  }

  /** The attribution of a sentence; `previous` is who spoke last. */
  of(sentence: Span, previous: PersonInText | null): Attribution | null {
    const named = within(this.#named, sentence);
    return (
      this.#byName(sentence, named) ??
      this.#byPronoun(sentence, named, previous) ??
      this.#byOffice(sentence)
    );
  }

  #byName(sentence: Span, named: readonly Named[]): Attribution | null {
    for (const mention of named) {
      const after = afterName.exec(
        this.#text.slice(mention.end, Math.min(sentence.end, mention.end + 120)),
      );
      const leading = this.#text.slice(
        Math.max(sentence.start, mention.start - LONGEST_LEADING),
        mention.start,
      );
      const possessive = /^['’]s?\s/.test(this.#text.slice(mention.end, mention.end + 3));
      const before = possessive ? null : beforeName.exec(leading.slice(-160));
      if (!after && !before) continue;
      const start = before
        ? mention.start - (before[0].length - before[0].search(/[^\s,”"]/))
        : mention.start;
      const opens = leading.replace(/["“]/g, '').trim().length <= 12 || start - sentence.start < 3;
      return {
        speaker: mention.person,
        basis: 'stated',
        rule: 'speech/attributed',
        span: { start, end: after ? mention.end + after[0].length : mention.end },
        trailing: !opens && !isSubject(this.#text.slice(sentence.start, mention.start)),
      };
    }
    return null;
  }

  #byPronoun(
    sentence: Span,
    named: readonly Named[],
    previous: PersonInText | null,
  ): Attribution | null {
    if (!previous) return null;
    const match = pronoun.exec(this.#text.slice(sentence.start, sentence.end));
    if (!match?.[2]) return null;
    const from = sentence.start + match.index + (match[1]?.length ?? 0);
    const joined = /^\p{L}/u.test(match[1] ?? '');
    const antecedent = named.filter(({ end }) => end <= from).at(-1)?.person ?? previous;
    if (joined && antecedent !== previous) return null;
    const own = this.#genderOf(previous);
    if (own !== null && own !== match[2].toLowerCase()) return null;
    return {
      speaker: previous,
      basis: 'inferred',
      rule: 'speech/pronoun',
      span: { start: from, end: sentence.start + match.index + match[0].length },
      trailing: from - sentence.start > 12,
    };
  }

  /** The pronoun for a person, where a form of address before the name tells it. */
  #genderOf({ mentions }: PersonInText): 'he' | 'she' | null {
    for (const { start } of mentions) {
      const before = this.#text.slice(Math.max(0, start - 12), start);
      if (/\b(?:Mr|Sir|Lord|King|Prince|Emperor|Messrs|MR|KING)\.?\s+$/.test(before)) return 'he';
      if (/\b(?:Mrs|Ms|Miss|Madame?|Lady|Queen|Princess|Empress|MRS|MS|QUEEN)\.?\s+$/.test(before))
        return 'she';
    }
    return null;
  }

  #byOffice(sentence: Span): Attribution | null {
    const match = office.exec(this.#text.slice(sentence.start, sentence.end));
    const holders = this.#offices.get(match?.[2] ?? '') ?? [];
    const [speaker] = holders;
    if (!match || !speaker || holders.length > 1) return null;
    const start = sentence.start + match.index;
    return {
      speaker,
      basis: 'inferred',
      rule: 'speech/office',
      span: { start, end: start + match[0].length },
      trailing: match.index > 12,
    };
  }
}

/** The nouns an office can be called by: its last words. */
function nounsOf(printed: string): string[] {
  const words = printed.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
}

/** A leading clause that ends in a comma leaves the name the subject: `Noting the …, Wang said`. */
function isSubject(leading: string): boolean {
  return /^(?:\p{Lu}\p{L}{0,30}ing|On|In|At|After|As|During|For|With|When|While|Regarding|Meanwhile)\b/u.test(
    leading,
  );
}
