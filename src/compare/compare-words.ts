import { comparedWord, wordsOf } from '../relate/parallel/words.ts';
import { agreeingWords } from './agreeing-words.ts';

/** A stretch of a text beside another: in both, only in this one, or only in the other. */
export interface Compared {
  readonly is: 'same' | 'new' | 'left-out';
  readonly text: string;
}

/**
 * Lays a text beside the one it is compared with: the words both have in one order, as many as can be, and what is new
 * or left out between them. Case and marks do not count; they are shown as this text has them. What was left out is
 * told as the other text has it. Together, what is same and new is this text, whole. Texts too long to be laid beside each
 * other are all said to be the same: callers show no such length.
 *
 *     before  a shared future      now  a common future
 *     a {common} [shared] future
 */
export function compareWords(before: string, now: string): Compared[] {
  const was = [...wordsOf(before)];
  const is = [...wordsOf(now)];
  const agreeing = agreeingWords(
    was.map(({ text }) => comparedWord(text)),
    is.map(({ text }) => comparedWord(text)),
  );
  if (agreeing === null) return [{ is: 'same', text: now }];
  const steps: { is: Compared['is']; at: number }[] = [];
  let old = 0;
  let own = 0;
  for (const [i, j] of [...agreeing, [was.length, is.length] as const]) {
    while (old < i) steps.push({ is: 'left-out', at: old++ });
    while (own < j) steps.push({ is: 'new', at: own++ });
    if (own < is.length) steps.push({ is: 'same', at: own++ });
    old++;
  }
  return joined(steps, before, was, now, is);
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
