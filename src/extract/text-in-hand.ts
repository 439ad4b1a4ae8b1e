import { capitalsTraps } from '../gazetteer/capitals-traps.ts';
import type { SourceText, Span } from '../read/source-text.ts';
import type { HeaderKind } from '../segment/header/shape.ts';
import { isSalutation } from '../segment/salutation.ts';
import type { PassageSegment, Segmented } from '../segment/segment.ts';
import type { Name } from './names/name.ts';
import { asNamedInFull } from './names/shared-name.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { withPosts } from './people/posts.ts';
import { sentencesOf } from './sentences.ts';
import type { World } from './world/world.ts';

const openingTraps = new Set(
  capitalsTraps.filter(({ opening }) => opening).map(({ form }) => form),
);

/** A name of the gazetteer where it stands in the text. */
export interface NamedSpan extends Span {
  readonly name: Name;
}

/** A sentence of the body: the passage it stands in, counted from 1. */
export interface Sentence extends Span {
  readonly passage: number;
}

/** A segmented text with its names found once, so that extractors only look. */
export interface TextInHand {
  readonly source: SourceText;
  readonly text: string;
  readonly segmented: Segmented;
  readonly passages: readonly PassageSegment[];
  /** The title of the header, or null. */
  readonly title: Span | null;
  readonly tokens: readonly Token[];
  readonly names: readonly NamedSpan[];
  readonly sentences: readonly Sentence[];
  readonly world: World;
}

/** Takes a segmented text in hand: cuts its words and sentences and finds every name of the gazetteer in one pass. */
export function takeInHand(segmented: Segmented, world: World): TextInHand {
  const { source, passages } = segmented;
  const tokens = cutAtLines(tokensOf(source.text), segmented);
  const found = world.names.findAll(tokens).flatMap(({ from, to, values }) => {
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    return values.map((name) => ({ start, end, name }));
  });
  const sentences = passages.flatMap((passage, i) => {
    const start = passage.dateline ? passage.dateline.end : passage.start;
    return sentencesOf(source.text, { start, end: passage.end }).map((span) => ({
      ...trimmed(source.text, span),
      passage: i + 1,
    }));
  });
  // `Cork floats`: an ordinary word where it opens a sentence.
  const openings = new Set(sentences.map(({ start }) => start));
  const names = asNamedInFull(
    source.text,
    found.filter(
      ({ start, end, name }) =>
        !(openings.has(start) && openingTraps.has(source.text.slice(start, end))) &&
        !(name.is === 'person' && goesOnBehindHyphen.test(source.text.slice(end, end + 12))) &&
        !(name.is === 'office' && givenName.test(source.text.slice(start, end + 6))),
    ),
    (id) => world.people.get(id)?.country,
  );
  return {
    source,
    text: source.text,
    segmented,
    passages,
    title: headerSpan(segmented, 'title'),
    tokens,
    names: withPosts(source.text, names),
    sentences,
    world,
  };
}

/** A syllable of somebody else's name: `Kim Ki-nam` is no `Kim Ki`. */
const goesOnBehindHyphen =
  /^[-‐‑](?!(?:led|era|style|backed|chaired|hosted|inspired|mediated|brokered|appointed|ordered|like)\b)\p{Ll}{2,6}(?!\p{L})/u;
/** A title that is a given name: `Minister of State Sultan bin Saad`. */
const givenName = /^Sultan (?:bin|ibn|Al|al)\b/u;

/** No name goes on from one line of a list to the next. */
function cutAtLines(tokens: readonly Token[], { header }: Segmented): readonly Token[] {
  const listed = new Set(
    header.flatMap(({ is, start, end }) =>
      is === 'those-present' || is === 'memo' || is === 'subject' ? [start, end] : [],
    ),
  );
  if (listed.size === 0) return tokens;
  return tokens.map((token, i) =>
    listed.has(token.start) || listed.has(tokens[i - 1]?.end ?? -1)
      ? { ...token, afterBreak: true }
      : token,
  );
}

/** The first part of the header that is of a kind, or null. */
export function headerSpan(segmented: Segmented, is: HeaderKind): Span | null {
  const part = segmented.header.find((candidate) => candidate.is === is);
  return part ? { start: part.start, end: part.end } : null;
}

/**
 * The sentences a text opens with: those of its first passages, as many as a lead can have, none longer than one.
 * Where line breaks were lost and the whole text is one passage, it is still only the beginning.
 */
export function leadOf(
  hand: Pick<TextInHand, 'sentences' | 'passages' | 'text'>,
  passages: number,
): Sentence[] {
  const last = passages + labelsAbove(hand);
  return hand.sentences
    .slice(0, LONGEST_LEAD)
    .filter(({ passage }) => passage <= last)
    .map((sentence) => ({
      ...sentence,
      end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE),
    }));
}

/** Lines that a page sets above a text and that say nothing: `Leaders`, `World`. */
function labelsAbove({ passages, text }: Pick<TextInHand, 'passages' | 'text'>): number {
  const first = passages.findIndex(
    ({ start, end, turn }) =>
      turn !== null || end - start > LONGEST_LABEL || /[.!?:,;"”’)]$/.test(text.slice(start, end)),
  );
  return first < 0 || first > MOST_LABELS ? 0 : first;
}

const LONGEST_LABEL = 30;
const MOST_LABELS = 3;
const LONGEST_LEAD = 16;
const LONGEST_SENTENCE = 1500;

function trimmed(text: string, span: Span): Span {
  const lead = /^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}

/** The first passage that says something: a greeting before it is passed over. */
export function leadPassage({ text, passages }: TextInHand): PassageSegment | null {
  const [first, second] = passages;
  if (!first) return null;
  const greeting =
    first.end - first.start < 200 && isSalutation(text.slice(first.start, first.end));
  return greeting ? (second ?? first) : first;
}
