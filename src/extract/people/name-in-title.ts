import type { Span } from '../../read/source-text.ts';
import type { TextInHand } from '../text-in-hand.ts';

/** Words of a title that stay small where the others are capitalised. */
const small = /^(?:the|and|for|from|with|into|over|upon|amid|after|that|than|its|his|her|their)$/;
/** How much of the body is looked through for the words of a name. */
const LOOKED_THROUGH = 20_000;

/**
 * Cuts a name that stands in a title to the words that are surely of it: in capitals or title case every word looks like
 * part of a name, and only the body tells which is.
 * It refuses a name that begins with a word the body prints in small letters, as it stands or bent, and a verb before what it governs.
 *
 *     Chinese Premier Plans Soviet Visit      Foreign Minister Kari Nordmann Lauds Treaty
 *                                                              ^^^^^^^^^^^^^
 */
export function namesInTitle(hand: TextInHand): (name: Span) => Span | null {
  const { title, text, passages } = hand;
  if (!title || !everyWordLooksLikeAName(text.slice(title.start, title.end))) return (name) => name;
  const from = passages[0]?.start ?? title.end;
  const body = text.slice(from, from + LOOKED_THROUGH);
  const inSmall = wordsIn(body, /(?<![\p{L}’'-])\p{Ll}\p{L}{2,}/gu);
  // Where nothing is printed in small letters the body tells nothing.
  if (inSmall.size === 0) return (name) => name;
  const capital = wordsIn(body, /(?<!\p{L})\p{Lu}\p{L}+/gu);
  const within = wordsIn(body, /(?<=\p{Ll},?\s)\p{Lu}\p{L}+/gu);
  const named = (word: string) => {
    const parts = word.toLowerCase().split('-');
    return parts.every((part) => capital.has(part) && (!inSmall.has(part) || within.has(part)));
  };
  const ordinary = (word: string) => !named(word) && bends(word).some((form) => inSmall.has(form));
  const verb = (word: string) => !named(word) && /(?:[^s]s|ed)$/i.test(word);
  const states = new Set(
    hand.names
      .filter(({ name }) => name.is === 'state' || name.is === 'demonym')
      .map(({ start }) => start),
  );
  return (name) => {
    if (name.start < title.start || name.end > title.end) return name;
    const printed = text.slice(name.start, name.end);
    if (printed !== printed.toUpperCase() && body.includes(printed)) return name;
    const all = [...printed.matchAll(/[\p{L}’'-]{2,}/gu)];
    const state = all.findIndex(({ index }) => states.has(name.start + index));
    const words = state < 0 ? all : all.slice(0, state);
    const first = words[0]?.[0];
    if (first === undefined) return name;
    const known = words.some(([word]) => named(word));
    if (ordinary(first)) return null;
    // A verb governs what follows: `Premier Weighs Visit`; a name can end the title, or stand in brackets.
    const governs = /^\s[\p{L}\d]/u.test(text.slice(name.end, Math.min(name.end + 2, title.end)));
    if (verb(first) && words.length === 1 && governs) return null;
    const to = name.start + (words.at(-1)?.index ?? 0) + (words.at(-1)?.[0].length ?? 0);
    if (!known)
      return words.some(([word]) => ordinary(word))
        ? null
        : { start: name.start, end: state < 0 ? name.end : to };
    const stop = words.findIndex(([word], i) => i > 0 && (ordinary(word) || verb(word)));
    const kept = stop < 0 ? words : words.slice(0, stop);
    // Where the body has the first word for a name, and not the last, it would have the last too were it of the name.
    while (named(first) && kept.length > 1 && !named(kept.at(-1)?.[0] ?? '')) kept.pop();
    const last = kept.at(-1);
    return last ? { start: name.start, end: name.start + last.index + last[0].length } : null;
  };
}

/** A title in capitals, or with every long word capitalised. */
function everyWordLooksLikeAName(title: string): boolean {
  const long = (title.match(/[\p{L}’']{4,}/gu) ?? []).filter((word) => !small.test(word));
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** A word in small letters, and what else it can be bent to: `announces`, `announced`, `announcing`. */
function bends(word: string): string[] {
  const small = word.toLowerCase();
  const stem = small.replace(/(?:ies|es|ed|ing|s)$/, '');
  if (stem === small || stem.length < SHORTEST) return [small];
  return [small, ...['', 'e', 'y', 's', 'es', 'ed', 'ies', 'ied', 'ing'].map((end) => stem + end)];
}

/** A shorter stem is of too many words. */
const SHORTEST = 4;

function wordsIn(text: string, pattern: RegExp): Set<string> {
  return new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase()));
}
