import type { TextInHand } from '../text-in-hand.ts';
import type { Person } from '../world/world.ts';

/**
 * `MINISTER DELAYED FOR TALKS`: words of a headline in capitals are a name where the text prints one of them as names are
 * printed, or prints nothing in small letters.
 */
export function namesInSmall({ text, passages }: TextInHand, printed: string): boolean {
  if (printed !== printed.toUpperCase() || !/\p{Lu}{3}/u.test(printed)) return true;
  const body = text.slice(passages[0]?.start ?? 0);
  if (!/\p{Ll}{3}/u.test(body)) return true;
  return printed
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && body.includes(word.charAt(0) + word.slice(1).toLowerCase()));
}

/** Years before and after an office in which its holder is the one a name alone means. */
const BEFORE = 25;
const AFTER = 35;

/** Tells whether a person held an office near enough to a day to be meant by name alone; where no day is known, anybody may be. */
export function isOfTheTime({ offices }: Person, day: string | null): boolean {
  const year = Number(/^\d{4}/.exec(day ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(year) || offices.length === 0) return true;
  return offices.some(({ from, to }) => {
    const first = Number(from?.slice(0, 4) ?? year);
    return year >= first - BEFORE && (!to || year <= Number(to.slice(0, 4)) + AFTER);
  });
}
