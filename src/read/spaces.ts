/**
 * White space that is no plain space, each by itself. With a space for each, places hold, and a sentence that a line
 * break runs through reads as if on one line. Most stretches have none and are given back as they are, where `\s` would
 * put a space for each space.
 */
export const otherSpace = /[^\S ]/g;

/** White space that is not one plain space: with a space for each stretch, one space stands between any two words. */
export const unevenSpace = /\s{2,}|[^\S ]/g;
