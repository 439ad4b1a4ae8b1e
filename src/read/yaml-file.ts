import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { report } from '../diagnostics/rules.ts';
import { decode } from './decode.ts';
import { valueFaultInWords } from './value-faults.ts';
import { aliasFaultInWords, yamlFaultInWords } from './yaml-faults.ts';

/** A YAML file read and validated; `value` is null where it was refused. `at` finds the place of a key or an item. */
export interface YamlRead<T> {
  value: T | null;
  diagnostics: Diagnostic[];
  at(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Reads a YAML file (core schema: dates stay strings) and validates it, each fault with its line and column.
 * It never converts a value to fit: what the schema refuses is reported.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): YamlRead<z.output<S>> {
  const start = { line: 1, column: 1 };
  const { source, diagnostics: undecoded } = decode(file, bytes);
  if (!source) {
    const blank = undecoded.every(({ rule }) => rule === 'bytes/blank');
    const empty = blank
      ? [{}, []].map((nothing) => schema.safeParse(nothing)).find(({ success }) => success)
      : undefined;
    if (empty?.success) return { value: empty.data, diagnostics: [], at: () => start };
    return { value: null, diagnostics: undecoded, at: () => start };
  }
  const lines = new LineCounter();
  const document = parsed(source.text, lines);
  if (!document) {
    const what = 'Lists or mappings stand in one another too deep to be read.';
    return {
      value: null,
      diagnostics: [report('yaml/syntax', file, start, what)],
      at: () => start,
    };
  }
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // A tag that nothing resolves is a warning to the parser; its value would be another than the one written.
  const told = [...document.errors, ...document.warnings];
  // One slip makes the parser speak twice of one place; its first word is the nearer one.
  const faults = told.filter(
    ({ pos }, i) => told.findIndex((other) => other.pos[0] === pos[0]) === i,
  );
  if (faults.length > 0) {
    return {
      value: null,
      diagnostics: faults.map((error) =>
        report('yaml/syntax', file, position(error.pos[0]), yamlFaultInWords(error)),
      ),
      at: () => start,
    };
  }
  const placeOfAlias = ({ message }: Error) => {
    const name = /: (\S+)$/.exec(message)?.[1];
    const offset = name === undefined ? -1 : source.text.indexOf(`*${name}`);
    return offset < 0 ? start : position(offset);
  };
  const at = (path: readonly PropertyKey[]) => placeOf(document, path, position);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 }) ?? (schema.safeParse([]).success ? [] : {});
  } catch (error) {
    return {
      value: null,
      diagnostics: [
        report(
          'yaml/syntax',
          file,
          placeOfAlias(error as Error),
          aliasFaultInWords(error as Error),
        ),
      ],
      at,
    };
  }
  const valid = schema.safeParse(data);
  if (valid.success) return { value: valid.data, diagnostics: [], at };
  return {
    value: null,
    diagnostics: valid.error.issues.flatMap((issue) => faultOf(file, issue, schema, data, at)),
    at,
  };
}

/** Null where the parser's own stack does not reach to the bottom of the file. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      schema: 'core',
      lineCounter,
      uniqueKeys: true,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function faultOf(
  file: string,
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  at: (path: readonly PropertyKey[]) => { line: number; column: number },
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const remedy = near
        ? `Did you mean \`${near}\`? Otherwise remove the line.`
        : `Remove the line, or use one of: ${known.join(', ')}.`;
      return report(
        'yaml/unknown-key',
        file,
        at([...issue.path, key]),
        `\`${key}\` is not a key that can stand here.`,
        remedy,
      );
    });
  }
  const { what, remedy } = valueFaultInWords(issue, data);
  return [report('yaml/value', file, at(issue.path), what, remedy)];
}

/** The keys a schema allows at a path, optional wrappers and lists passed through. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of [...path, null]) {
    while (
      here &&
      typeof here === 'object' &&
      'unwrap' in here &&
      typeof here.unwrap === 'function' &&
      !('element' in here)
    )
      here = here.unwrap();
    if (step === null) break;
    if (here && typeof here === 'object' && 'element' in here) here = here.element;
    else if (here && typeof here === 'object' && 'shape' in here)
      here = (here.shape as Record<PropertyKey, unknown>)[step];
  }
  return here && typeof here === 'object' && 'shape' in here
    ? Object.keys(here.shape as object)
    : [];
}

function placeOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  position: (offset: number) => { line: number; column: number },
): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const last = path[length - 1];
    if (parent && typeof parent === 'object' && 'items' in parent) {
      for (const pair of parent.items as unknown[]) {
        if (pair && typeof pair === 'object' && 'key' in pair) {
          const key = pair.key;
          if (isNode(key) && key.range && 'value' in key && key.value === last)
            return position(key.range[0]);
        }
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return position(node.range[0]);
  }
  return { line: 1, column: 1 };
}
