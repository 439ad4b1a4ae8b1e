import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a person found in one text: a line of `truth.jsonl`. Keys that are not measured are passed over. */
const Truth = z.object({
  file: z.string(),
  title: z.string().optional(),
  date: z.string().nullish(),
  /** True where the text gives the date, `no-year` where it gives month and day. */
  date_in_text: z.union([z.boolean(), z.literal('no-year')]).optional(),
  countries: z.array(z.string()).optional(),
  /** Venue or subject: neither required nor wrong. */
  countries_also_ok: z.array(z.string()).optional(),
  /** False where the parties cannot be known from the text. */
  countries_named_in_text: z.boolean().optional(),
  speakers: z.array(z.string()).optional(),
  kind: z.enum(['readout', 'remarks', 'joint']).or(z.string()).nullish(),
});
export type Truth = z.infer<typeof Truth>;

/**
 * Reads the truth of a folder of texts.
 * Errors: throws, saying what to do, where the folder has none, and with the line’s number where one is not as described.
 */
export function readTruth(folder: string): Truth[] {
  const path = join(folder, 'truth.jsonl');
  if (!existsSync(path))
    throw new Error(
      `${path} is missing: it says what a person found in each text, a line of JSON for each. Name the folder that holds it, above the sets if there are several.`,
    );
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = Truth.safeParse(jsonOf(line, i));
    if (!parsed.success) throw new Error(`truth.jsonl:${i + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

function jsonOf(line: string, i: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`truth.jsonl:${i + 1}: this line is no JSON.`);
  }
}
