import type { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import { printable } from '../diagnostics/printable.ts';

/** What is wrong with a value of a YAML file, and what to do where that can be told. */
export interface ValueFault {
  what: string;
  remedy?: string;
}

const LONGEST_SHOWN = 60;
const QUOTE_IT = 'Put the value in quotation marks, so that it is read as it is written.';

const formsInWords: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, `[one, another]`',
  object: 'keys with values, `{ key: value }`',
};

/**
 * Says in words why the schema refuses a value: where it stands, what is there, what could stand there.
 * It never guesses which value was meant unless one of those allowed is near.
 *
 *     kind: { value: readuot }   `kind.value` is `readuot`; it can be joint-statement, joint-press, readout …
 *                    ^^^^^^^
 */
export function valueFaultInWords(issue: z.core.$ZodIssue, data: unknown): ValueFault {
  const keys = issue.path.filter((step) => typeof step === 'string');
  const where = keys.length > 0 ? `\`${keys.join('.')}\`` : 'The file';
  const written = writtenAt(data, issue.path);
  if (!/^(?:Invalid|Too)\b/.test(issue.message))
    return { what: `${where} is refused: ${ownWords(issue.message, written)}` };
  if (issue.code === 'invalid_type') {
    const needed = formsInWords[issue.expected] ?? issue.expected;
    if (written === undefined) return { what: `${where} is missing; it must be ${needed}.` };
    const bare = issue.expected === 'string' && /^(?:number|boolean)$/.test(typeof written);
    return {
      what: `${where} must be ${needed}; here stands ${formOf(written)}.`,
      ...(bare && { remedy: QUOTE_IT }),
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = typeof written === 'string' ? nearest(written, allowed) : null;
    return {
      what: `${where} ${isShort(written) ? `is \`${printable(String(written), LONGEST_SHOWN)}\`` : 'is refused'}; it can be ${orList(allowed)}.`,
      ...(near && { remedy: `Did you mean \`${near}\`?` }),
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      what: `${where} is refused: ${shown(written)}not a whole address that begins with https:// or http://.`,
    };
  if (issue.code === 'too_small' && issue.origin !== 'array' && issue.origin !== 'string')
    return { what: `${where} is refused: ${shown(written)}too small a number.` };
  if (issue.code === 'too_small') return { what: `${where} is empty.` };
  return { what: `${where} is refused: ${shown(written)}${sentence(issue.message)}` };
}

function writtenAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function isShort(written: unknown): written is string | number | boolean {
  return (
    ['string', 'number', 'boolean'].includes(typeof written) &&
    String(written) !== '' &&
    String(written).length <= LONGEST_SHOWN
  );
}

/** The schema's own message, which says what the value is not or what to do. */
function ownWords(message: string, written: unknown): string {
  return /^(?:not|no)\b/.test(message)
    ? `${shown(written)}${sentence(message)}`
    : `${sentence(message)}${isShort(written) ? ` Here stands \`${printable(String(written), LONGEST_SHOWN)}\`.` : ''}`;
}

/** What stands there, to begin a clause with; nothing where it is long. */
function shown(written: unknown): string {
  return isShort(written) ? `\`${printable(String(written), LONGEST_SHOWN)}\` is ` : '';
}

function formOf(written: unknown): string {
  if (written === null) return 'nothing';
  if (Array.isArray(written)) return 'a list';
  if (typeof written === 'object') return 'keys with values';
  return typeof written === 'string' ? 'plain words' : `\`${String(written)}\``;
}

function orList(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
