/** What marks the end of a passage among the indexed words: a word of its own, without letters. */
export const PASSAGE_MARK = '¶¶';
