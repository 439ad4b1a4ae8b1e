import { z } from 'zod';
import { Basis, Evidence } from './basis.ts';

/** Words attributed to a speaker: `start` and `end` count UTF-16 units of the passage's text. */
export const Speech = z.strictObject({
  speaker: z.string(),
  manner: z.enum(['direct', 'reported']),
  basis: Basis,
  rule: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  evidence: Evidence.optional(),
});
export type Speech = z.infer<typeof Speech>;

/** Where a stretch of a text stands: its line and column in the file, and its place `at` in the text. */
const PieceOfLine = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  at: z.int().nonnegative(),
});

/**
 * A paragraph of the body as printed, numbered from 1. Its lines in the file are joined by one space; `lines` says where
 * each begins and, in a Markdown source, where each stretch between two marks or escapes does.
 */
export const Passage = z.strictObject({
  n: z.int().positive(),
  line: z.int().positive(),
  text: z.string().min(1),
  lines: z.array(PieceOfLine),
  dateline: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
  /** The label that opens a speaker's turn in a transcript; `asks` where it marks a question and names nobody. */
  turn: z
    .strictObject({ start: z.int().nonnegative(), end: z.int().positive(), asks: z.boolean() })
    .optional(),
  speech: z.array(Speech),
});
export type Passage = z.infer<typeof Passage>;

/** A line, or part of one, that describes the body or belongs to the page it was copied from. */
export const OtherLine = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  text: z.string().min(1),
  /** In a Markdown source, where each stretch between two marks begins, if there is more than one. */
  lines: z.array(PieceOfLine).optional(),
  is: z.string(),
});
export type OtherLine = z.infer<typeof OtherLine>;
