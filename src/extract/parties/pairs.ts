import type { Span } from '../../read/source-text.ts';
import { otherSpace } from '../../read/spaces.ts';
import { codeOf } from '../people/office-phrase.ts';
import type { NamedSpan, TextInHand } from '../text-in-hand.ts';

/** Two states named as a pair, and the words that pair them. */
export interface Pair extends Span {
  readonly states: readonly [string, string];
  /** `compound` `China-Kenya`; `between` `between China and Kenya`; `together` `China and Kenya agreed`; `partner` `Kazakhstan is a … partner of China`. */
  readonly form: 'compound' | 'between' | 'together' | 'partner';
  /** True where the words speak of a bond: `friendship between …`. */
  readonly bond: boolean;
}

const hyphen = /^\s?(?:-|‐|‑|–|—|\/)\s?$/;
const partner =
  /^(?:\s+(?:is|are|remains|as))?\s[^.;:]{0,120}?\b(?:(?:partners?|neighbou?rs?|friends?|ally|allies) (?:of|to|with|for)|(?:relations|relationship|ties|friendship|alliance) with)\s+(?:the\s+)?$/;

/** `Norway has no better friend than Peru.` */
const noBetter =
  /^\s+(?:has|have)\s+no\s+(?:\p{L}+\s+){0,2}(?:friend|ally|partner|neighbou?r)\s+than\s+(?:the\s+)?$/u;
/** `Peru, like Norway, is …`: a speaker sets his own beside the other. */
const alike = /^,?\s+(?:just\s+)?(?:like|as does|as well as|no less than)\s+(?:the\s+)?$/u;
/** `Peru is Norway’s largest trading partner`: behind the second state. */
const possessed =
  /^['’]s\s+(?:[\p{L}-]+\s+){0,4}(?:partner|neighbou?r|friend|ally|market|supplier|customer)\b/u;

/** What two make together: `Joint Statement of Peru and Norway`. */
const madeBy =
  /\b(?:joint|agreed) (?:press )?(?:statement|communiqu[eé]|declaration|minutes|memorandum|release)\s(?:of|by|from)\s(?:the\s)?(?:(?:\p{L}+\s){1,3}of\s(?:the\s)?)?$/iu;

/** Whose governments or ministries two are between. */
const governments =
  /\bbetween the (?:royal |federal |military )?(?:governments?|peoples?|parliaments?|ministr(?:y|ies) of \p{L}+(?: \p{L}+){0,4}) of (?:the )?$/iu;

const bonds =
  /\b(?:friendship|relations?|relationship|ties|partnership|cooperation|co-operation|bonds?|alliance|links)\b[^.;]{0,40}\bbetween\b/i;

/**
 * Finds the states a text names as a pair.
 * It takes two names for a pair only where words between them say so; two states in one list are none.
 *
 *     the development of China-Kenya relations
 *                        ^^^^^^^^^^^
 */
export function pairsOf(hand: TextInHand): Pair[] {
  const { text, names } = hand;
  const states = names.filter(
    ({ name }) => name.is === 'state' || name.is === 'demonym' || name.is === 'prefix',
  );
  const pairs: Pair[] = [...namedAsPair(text), ...halves(text, states)];
  for (let i = 0; i + 1 < states.length; i++) {
    const a = states[i] as NamedSpan;
    let j = i + 1;
    while (states[j]?.start === a.start) j++;
    const b = states[j];
    if (!b) continue;
    const codes = [codeFor(a), codeFor(b)] as const;
    if (codes[0] === codes[1] || codes.includes('')) continue;
    const form = isListed(text, states[i - 1], a) ? null : formOf(text, a, b, states[j + 1]);
    if (form)
      pairs.push({
        states: codes,
        form,
        bond: bonds.test(text.slice(Math.max(0, a.start - 60), a.start)),
        start: a.start,
        end:
          b.end +
          (form === 'partner'
            ? (possessed.exec(text.slice(b.end, b.end + 60))?.[0].length ?? 0)
            : 0),
      });
  }
  return pairs;
}

/** Two states that have one name between them. */
function namedAsPair(text: string): Pair[] {
  return [
    ...text.matchAll(/\b(?:[Tt]wo|[Bb]oth|[Tt]he) (Koreas|Sudans|Germanys|Germanies|Yemens)\b/g),
  ].map((match) => ({
    states: twins[match[1] as keyof typeof twins],
    form: 'between' as const,
    bond: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `North Korea agreed to talks with the South`: the other half, called by its quarter alone. */
function halves(text: string, states: readonly NamedSpan[]): Pair[] {
  const one = states.find((name) => /^K[PR]$/.test(codeOf(name)));
  if (!one) return [];
  const opening = text.slice(0, OPENING);
  const other = (codeOf(one) === 'KP' ? southern : northern).exec(opening);
  return other
    ? [
        {
          states: twins.Koreas,
          form: 'between',
          bond: false,
          start: other.index,
          end: other.index + other[0].length,
        },
      ]
    : [];
}

/** Where a text says whom it pairs. */
const OPENING = 1200;
const half = (quarter: string) =>
  new RegExp(
    String.raw`\b(?:with|between|and|to)\s(?:the\s)?${quarter}(?=[.,;:]|\s*\n\s*(?!Korea)|$|\s(?:on|over|in|about|for|next|last|this)\b)|\b(?:its|his|her|the)\s${quarter}(?:ern|ERN)\s(?:counterpart|neighbou?r|rival)`,
    'iu',
  );
const southern = half('South');
const northern = half('North');

const twins = {
  Koreas: ['KP', 'KR'],
  Sudans: ['SD', 'SS'],
  Germanys: ['DE', 'DDDE'],
  Germanies: ['DE', 'DDDE'],
  Yemens: ['YE', 'YDYE'],
} as const;

function codeFor(name: NamedSpan): string {
  return name.name.is === 'prefix' ? name.name.code : codeOf(name);
}

/** `FRANCE AND GERMANY.`: a heading that is a pair and nothing else. */
function isWholeLine(text: string, a: NamedSpan, b: NamedSpan): boolean {
  return (
    /(?:^|[\n\r])\s{0,8}(?:THE\s|The\s)?$/.test(text.slice(Math.max(0, a.start - 12), a.start)) &&
    /^\.?[ \t]{0,4}(?:[\n\r]|$)/.test(text.slice(b.end, b.end + 8))
  );
}

/** `Peru, Chile and Norway`: the last two of a list are no pair. */
function isListed(text: string, before: NamedSpan | undefined, a: NamedSpan): boolean {
  return (
    before !== undefined &&
    before.name.is === 'state' &&
    /^,\s+(?:the\s+)?$/.test(text.slice(before.end, a.start)) &&
    !/\b(?:[Ii]n|[Aa]t|[Tt]o)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, before.start - 12), before.start),
    )
  );
}

function formOf(
  text: string,
  a: NamedSpan,
  b: NamedSpan,
  next: NamedSpan | undefined,
): Pair['form'] | null {
  const between = text.slice(a.end, b.start);
  if (between.length > 150) return null;
  // `the Peruvian-Chilean War`: what is long over pairs nobody.
  if (hyphen.test(between))
    return /^\s+War\b/.test(text.slice(b.end, b.end + 8)) ? null : 'compound';
  if (a.name.is === 'prefix' || b.name.is === 'prefix') return null;
  if (
    /^,?\s+(?:and|AND|&)\s+(?:(?:the|THE)\s+)?(?:(?:people|peoples|government|governments|nation)\s+of\s+(?:the\s+)?)?$/i.test(
      between,
    )
  ) {
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    if (/\bbetween\s+(?:the\s+)?$/i.test(before)) return 'between';
    // `between the Government of Norway and the Government of Peru`
    if (governments.test(text.slice(Math.max(0, a.start - 60), a.start).replace(otherSpace, ' ')))
      return 'between';
    if (madeBy.test(text.slice(Math.max(0, a.start - 90), a.start))) return 'between';
    if (isWholeLine(text, a, b)) return 'between';
    if (/,\s+(?:the\s+)?$/.test(before) && /^,/.test(between)) return null;
    if (next && /^(?:,|\s+and)\s+(?:the\s+)?$/.test(text.slice(b.end, next.start))) return null;
    return a.name.is === 'state' &&
      b.name.is === 'state' &&
      /^\s+(?:\w+ly\s+)?(?:agree|have|has|had|are|were|will|can|must|should|share|enjoy|held|signed|established|concluded|opened|exchanged|maintain|celebrate|see|work|stand|face|co-?operate|remain|believe|want|need|know|both|on |today|relations|ties)/.test(
        text.slice(b.end, b.end + 30),
      )
      ? 'together'
      : null;
  }
  if (
    alike.test(between) &&
    a.name.is === 'state' &&
    b.name.is === 'state' &&
    /^,/.test(text.slice(b.end, b.end + 1)) &&
    !(next && /^,\s+(?:the\s+)?$/.test(text.slice(b.end, next.start)))
  )
    return 'together';
  if (
    (noBetter.test(between) ||
      (/^\s+(?:is|remains|has been|was)\s+(?:the\s+)?$/.test(between) &&
        possessed.test(text.slice(b.end, b.end + 60)))) &&
    a.name.is === 'state' &&
    b.name.is === 'state'
  )
    return 'partner';
  return partner.test(between) && a.name.is === 'state' && b.name.is === 'state' ? 'partner' : null;
}
