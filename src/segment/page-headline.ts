import type { Span } from '../read/source-text.ts';
import { unevenSpace } from '../read/spaces.ts';
import { startsWithDateline } from './dateline-alone.ts';
import { isFurniture } from './furniture.ts';
import { headerDate } from './header/header-date.ts';
import { headsRecord } from './header/record-heading.ts';
import type { HeaderContext } from './header/shape.ts';
import { headerShapes } from './header/shapes.ts';
import type { Line } from './lines.ts';
import type { PlaceNames } from './place-names.ts';

/** Paragraphs among which a page's headline is looked for. */
const FURTHEST = 48;
/** A paragraph this long is body. */
const LONG = 130;
/** A section's name, a page's: `Foreign and Military Affairs`. */
const MOST_WORDS_OF_A_SECTION = 5;
/** So many lines of so few words, one below the other, are a menu. */
const MENU = 4;
const MENU_WORDS = 2;
/** How much of the body a headline is compared with. */
const OPENING = 700;
const small =
  /^(?:with|from|that|this|their|they|will|have|been|were|after|over|into|about|under|more|than|when|what|said|says|news|world|page|home)$/;

/**
 * Finds the headline among the lines a page sets above its text: the one that is printed twice, else the one that says
 * what the first words say.
 * It refuses to pass over the first line unless that is a section's or a page's name: short, and none of its words told again.
 *
 *     Foreign and Military Affairs
 *     Chinese FM meets with …               Chinese Foreign Minister … met with …
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function pageHeadline(
  text: string,
  paragraphs: readonly (readonly Line[])[],
  places: PlaceNames,
): number | null {
  const spans = paragraphs.slice(0, FURTHEST).map((lines, i) => {
    const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
    // What a collector set before the page is read by itself.
    const day =
      i === 0
        ? headerDate.read(text, span, { found: [], last: false, following: [], places })
        : null;
    const behind = day ? text.slice(day.end, span.end).trimStart().length : 0;
    return behind > 0 ? { ...span, start: span.end - behind } : span;
  });
  const words = (span: Span) => text.slice(span.start, span.end);
  const body = spans.findIndex(
    (span) =>
      ((span.end - span.start >= LONG && /[.!?]["”’)]*(?:\s|$)/.test(words(span))) ||
        startsWithDateline(words(span), places)) &&
      !isFurniture(text, span),
  );
  if (body < 2) return null;
  // Below the heading of a record its list of those present is no menu.
  if (spans.slice(0, body).some((span) => headsRecord(words(span)))) return null;
  const lines = spans.slice(0, body).map((span, index) => ({ span, index }));
  const isOne = ({ span, index }: { span: Span; index: number }) =>
    isCandidate(text, span, spans.slice(index + 1, index + 5).map(words), places);
  const first = lines.find(isOne);
  // A caption set twice stands over the headline.
  const [caption, again] = spans.slice(0, 2).map(words);
  if (first && first.index > 1 && caption === again && /[.!?]["”’)]*$/.test(caption ?? ''))
    return first.index;
  // A first line of so many words is no section's name: what stands below it need not be looked at.
  if (!first || words(first.span).split(/\s+/).length > MOST_WORDS_OF_A_SECTION) return null;
  const candidates = [first, ...lines.slice(first.index + 1).filter(isOne)];
  if (candidates.length < 2) return null;
  const opening = new Set(
    stems(text.slice(spans[body]?.start, (spans[body]?.start ?? 0) + OPENING)),
  );
  const told = candidates.map(({ span }) => {
    const own = new Set(stems(words(span)));
    return [...own].filter((stem) => opening.has(stem)).length;
  });
  const most = Math.max(...told);
  const best = candidates[told.indexOf(most)];
  // Capitals are a newspaper's headline, with a deck below, unless they say nothing of what follows.
  const heading = words(first.span);
  const below = words(best?.span ?? first.span);
  const isMenu =
    candidates.length > MENU &&
    candidates.slice(0, MENU).every(({ span }) => words(span).split(/\s+/).length <= MENU_WORDS);
  const isSection =
    isMenu || heading !== heading.toUpperCase() || (told[0] === 0 && below !== below.toUpperCase());
  if (!isSection) return null;
  const folded = candidates.map(({ span }) => words(span).toLowerCase().replace(unevenSpace, ' '));
  const twice = candidates.find(
    (_, i) =>
      (folded[i] as string).split(' ').length > MENU_WORDS &&
      folded.indexOf(folded[i] as string, i + 1) > 0,
  );
  if (twice) return twice.index;
  // Subjects parted by a stroke are a section's name, though the text speaks of them.
  if (/^[\p{L} ]{3,30}\/[\p{L} ]{3,30}$/u.test(heading)) {
    const others = told.slice(1);
    const other = candidates[others.indexOf(Math.max(...others)) + 1];
    if (other && Math.max(...others) >= 2) return other.index;
  }
  if (!best || most < 2 || most < (told[0] ?? 0) + 2) return null;
  // A deck tells more of what follows than the headline over it, in more words.
  const over = candidates[candidates.indexOf(best) - 1];
  const tells = over ? (told[candidates.indexOf(over)] ?? 0) : 0;
  const isOver =
    over !== undefined &&
    over !== first &&
    tells >= 2 &&
    tells >= (told[0] ?? 0) + 2 &&
    words(over.span).split(/\s+/).length > MOST_WORDS_OF_A_SECTION &&
    words(over.span).length < below.length;
  return (isOver ? over : best).index;
}

/** A line that only a headline, or the deck below one, can be. */
function isCandidate(
  text: string,
  span: Span,
  following: readonly string[],
  places: PlaceNames,
): boolean {
  if (isFurniture(text, span)) return false;
  const context: HeaderContext = { found: [], last: false, following, places };
  const shape = headerShapes.find((one) => one.read(text, span, context) !== null);
  return shape?.id === 'headline' || shape?.id === 'country-headline';
}

function stems(words: string): string[] {
  return (words.match(/[\p{L}.’']{2,}/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/[.’']s?$|[.]/g, ''))
    .filter(
      (word) =>
        word.length >= 2 &&
        (word.length > 3 || /^(?:us|uk|un|fm|pm|eu)$/.test(word)) &&
        !small.test(word),
    )
    .map((word) => word.slice(0, 5));
}
