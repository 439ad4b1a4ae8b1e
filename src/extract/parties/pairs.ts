import type { Span } from '../../read/source-text.ts';
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
  /^(?:\s+(?:is|are|remains|as))?\s[^.;:]{0,120}?\b(?:(?:partners?|neighbou?rs?|friends?|ally|allies) (?:of|to|with)|(?:relations|relationship|ties|friendship|alliance) with)\s+(?:the\s+)?$/;

const bonds =
  /\b(?:friendship|relations?|relationship|ties|partnership|cooperation|co-operation|bonds?|alliance|links)\b[^.;]{0,40}\bbetween\b/i;

/**
 * Finds the states a text names as a pair.
 * It takes two names for a pair only where words between them say so; two states in one list are none.
 *
 *     the development of China-Kenya relations
 *                        ^^^^^^^^^^^
 */
export function pairsOf({ text, names }: TextInHand): Pair[] {
  const states = names.filter(
    ({ name }) => name.is === 'state' || name.is === 'demonym' || name.is === 'prefix',
  );
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < states.length; i++) {
    const a = states[i] as NamedSpan;
    let j = i + 1;
    while (states[j]?.start === a.start) j++;
    const b = states[j];
    if (!b) continue;
    const codes = [codeFor(a), codeFor(b)] as const;
    if (codes[0] === codes[1] || codes.includes('')) continue;
    const form = formOf(text, a, b, states[j + 1]);
    if (form)
      pairs.push({
        states: codes,
        form,
        bond: bonds.test(text.slice(Math.max(0, a.start - 60), a.start)),
        start: a.start,
        end: b.end,
      });
  }
  return pairs;
}

function codeFor(name: NamedSpan): string {
  return name.name.is === 'prefix' ? name.name.code : codeOf(name);
}

function formOf(
  text: string,
  a: NamedSpan,
  b: NamedSpan,
  next: NamedSpan | undefined,
): Pair['form'] | null {
  const between = text.slice(a.end, b.start);
  if (between.length > 150) return null;
  if (hyphen.test(between)) return 'compound';
  if (a.name.is === 'prefix' || b.name.is === 'prefix') return null;
  if (
    /^,?\s+(?:and|&)\s+(?:the\s+)?(?:(?:people|peoples|government|governments|nation)\s+of\s+(?:the\s+)?)?$/.test(
      between,
    )
  ) {
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    if (/\b(?:between|Between|BETWEEN)\s+(?:the\s+)?$/.test(before)) return 'between';
    if (/,\s+(?:the\s+)?$/.test(before) && /^,/.test(between)) return null;
    if (next && /^(?:,|\s+and)\s+(?:the\s+)?$/.test(text.slice(b.end, next.start))) return null;
    return a.name.is === 'state' &&
      b.name.is === 'state' &&
      /^\s+(?:\w+ly\s+)?(?:agree|have|has|are|were|will|should|share|enjoy|held|signed|both|on |today|relations|ties)/.test(
        text.slice(b.end, b.end + 30),
      )
      ? 'together'
      : null;
  }
  return partner.test(between) && a.name.is === 'state' && b.name.is === 'state' ? 'partner' : null;
}
