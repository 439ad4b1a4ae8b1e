import { comparedWord, wordsOf } from './words.ts';

/** A stretch of a text beside another: in both, only in this one, or only in the other. */
export interface Compared {
  readonly is: 'same' | 'new' | 'left-out';
  readonly text: string;
}

/** More words than this are not laid side by side: the table of all pairs of them grows too large. */
const MOST_WORDS = 1200;

/**
 * Lays a text beside the one it is compared with: the words both have in one order, as many as can be, and what is new
 * or left out between them. Case and marks do not count; they are shown as this text has them. What was left out is
 * told as the other text has it. Together, what is same and new is this text, whole.
 *
 *     before  a shared future      now  a common future
 *     a {common} [shared] future
 */
export function compareWords(before: string, now: string): Compared[] {
  const was = [...wordsOf(before)];
  const is = [...wordsOf(now)];
  if (was.length > MOST_WORDS || is.length > MOST_WORDS) return [{ is: 'same', text: now }];
  const old = was.map(({ text }) => comparedWord(text));
  const own = is.map(({ text }) => comparedWord(text));
  const longest = tableOf(old, own);
  const width = own.length + 1;
  const steps: { is: Compared['is']; at: number }[] = [];
  for (let i = 0, j = 0; i < old.length || j < own.length; ) {
    const without = longest[(i + 1) * width + j] ?? 0;
    const withNew = longest[i * width + j + 1] ?? 0;
    if (i < old.length && j < own.length && old[i] === own[j]) {
      steps.push({ is: 'same', at: j });
      i++;
      j++;
    } else if (i < old.length && (j === own.length || without >= withNew))
      steps.push({ is: 'left-out', at: i++ });
    else steps.push({ is: 'new', at: j++ });
  }
  return joined(steps, before, was, now, is);
}

/** How many words the rest of both has in common, from each pair of places on. */
function tableOf(old: readonly string[], own: readonly string[]): Uint16Array {
  const width = own.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = own.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === own[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  return longest;
}

type Words = readonly { readonly start: number; readonly end: number }[];

/** Words of one kind in a row become one stretch; the marks and blanks between words go with the word before them. */
function joined(
  steps: readonly { is: Compared['is']; at: number }[],
  before: string,
  was: Words,
  now: string,
  is: Words,
): Compared[] {
  const stretches: { is: Compared['is']; text: string }[] = [];
  const put = (kind: Compared['is'], text: string) => {
    const last = stretches.at(-1);
    if (last?.is === kind) last.text += text;
    else if (text !== '') stretches.push({ is: kind, text });
  };
  put('same', now.slice(0, is[0]?.start ?? now.length));
  for (let step = 0; step < steps.length; step++) {
    const { is: kind, at } = steps[step] ?? { is: 'same', at: 0 };
    if (kind === 'left-out') {
      const goesOn = steps[step + 1]?.is === 'left-out';
      put(kind, before.slice(was[at]?.start, goesOn ? was[at + 1]?.start : was[at]?.end));
      continue;
    }
    const own = is[at];
    let next = step + 1;
    while (steps[next]?.is === 'left-out') next++;
    put(kind, now.slice(own?.start, own?.end));
    const between = now.slice(own?.end, is[at + 1]?.start ?? now.length);
    put(kind === 'new' && steps[next]?.is === 'new' ? 'new' : 'same', between);
  }
  return stretches;
}
