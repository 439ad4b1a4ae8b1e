import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/printable.ts';
import { report } from '../diagnostics/rules.ts';
import { decode } from '../read/decode.ts';
import { LedgerEntry } from '../schema/ledger.ts';
import { emptyLedger, type Ledger, ledgerOf } from './ledger.ts';

/** Where the ledger lies in an archive's folder. */
export const LEDGER_FILE = 'ledger.jsonl';

/** A ledger as far as its lines could be read, and what is wrong with the others. */
export interface LedgerRead {
  readonly ledger: Ledger;
  /** The line on which an address is first spoken of. */
  readonly lineOf: (address: string) => number;
  readonly diagnostics: readonly Diagnostic[];
}

const LONGEST_SHOWN = 60;

/**
 * Reads a ledger line by line, each fault with its line and column; a missing or empty one is a ledger of nothing.
 * It never passes over a line that it cannot read: what was published would be forgotten.
 *
 *     {"on":"2026-11-31","event":"published","address":"people/wang-yi/"}
 *           ^ no such day
 */
export function readLedger(bytes: Uint8Array | null): LedgerRead {
  const lines = new Map<string, number>();
  const lineOf = (address: string) => lines.get(address) ?? 1;
  const nothing = { ledger: emptyLedger, lineOf };
  if (bytes === null || bytes.length === 0) return { ...nothing, diagnostics: [] };
  const { source, diagnostics: undecoded } = decode(LEDGER_FILE, bytes);
  if (!source) {
    const faults = undecoded.filter(({ rule }) => rule !== 'bytes/blank');
    return { ...nothing, diagnostics: faults };
  }
  const diagnostics: Diagnostic[] = [];
  const entries: LedgerEntry[] = [];
  source.text.split('\n').forEach((text, i) => {
    if (text.trim() === '') return;
    const line = i + 1;
    const read = readLine(text.replace(/^\ufeff/, ''));
    if ('what' in read) {
      const { column, what, remedy } = read;
      diagnostics.push(
        report('ledger/unreadable-line', LEDGER_FILE, { line, column }, what, remedy),
      );
    } else {
      entries.push(read.entry);
      if (!lines.has(read.entry.address)) lines.set(read.entry.address, line);
    }
  });
  return { ledger: ledgerOf(entries), lineOf, diagnostics };
}

type LineRead = { entry: LedgerEntry } | { column: number; what: string; remedy?: string };

function readLine(text: string): LineRead {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
    return {
      column: 1,
      what: 'A merge left both sides standing with its marks between them.',
      remedy: 'Keep the lines of both sides and delete the marks.',
    };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    return { column: position + 1, what: 'The line is not one JSON object.' };
  }
  const parsed = LedgerEntry.safeParse(value);
  if (parsed.success) return { entry: parsed.data };
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
  const key = path.filter((step) => typeof step === 'string').at(-1);
  const place = key === undefined ? -1 : text.indexOf(JSON.stringify(key));
  const what =
    unknown === undefined
      ? `\`${key ?? 'The line'}\` is refused: ${faultOf(issue?.message ?? '')}.`
      : `\`${printable(unknown, LONGEST_SHOWN)}\` is not a key that can stand here.`;
  return { column: Math.max(0, place) + 1, what };
}

function faultOf(message: string): string {
  return message.replace(/^Invalid input: /, '').replace(/\.$/, '');
}
