import { parseArgs } from 'node:util';
import { Slug } from '../../src/schema/code.ts';
import { Refused } from './refused.ts';

/** What `npm run add` was asked for: `file` is `-` for standard input. */
export interface Asked {
  readonly file: string;
  readonly id: string | null;
  readonly dryRun: boolean;
}

export const USAGE = 'Usage: npm run add -- FILE|- [--id ID] [--dry-run]';

/** Reads the arguments of `add`. Errors: throws `Refused` for any it does not know. */
export function askedOfAdd(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Refused(2, 'Name one file, or - for standard input.');
  const id = values.id ?? null;
  if (id !== null && !Slug.safeParse(id).success)
    throw new Refused(2, `“${id}” cannot be an id: use lower-case letters, digits and hyphens.`);
  return { file, id, dryRun: values['dry-run'] ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { id: { type: 'string' }, 'dry-run': { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refused(2, (error as Error).message);
  }
}
