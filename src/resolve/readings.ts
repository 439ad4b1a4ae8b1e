import type { Candidate, Field } from '../extract/candidate.ts';
import type { SourceText } from '../read/source-text.ts';
import type { Reading } from '../schema/basis.ts';
import { evidenceAt } from './evidence.ts';

/** A value a person supplied, with the reason given. */
export interface Supplied<V> {
  readonly value: V;
  readonly note?: string | undefined;
}

/** Collects the readings of a statement, field by field, winners before what was rejected. */
export class Readings {
  readonly #source: SourceText;
  readonly #byField = new Map<string, Reading[]>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Adds one candidate as it stands, or as rejected. */
  add(candidate: Candidate, rejected = false): void {
    const { field, value, basis, rule, span } = candidate;
    this.#push(field, {
      value,
      basis,
      rule,
      ...(span && span.end > span.start && { evidence: evidenceAt(this.#source, span) }),
      ...(rejected && { rejected: true as const }),
    });
  }

  /** Adds a value of the record. */
  supply(field: Field | 'rights' | 'carrier', { value, note }: Supplied<string | boolean>): void {
    this.#push(field, { value, basis: 'supplied', rule: 'record/supplied', ...(note && { note }) });
  }

  /**
   * Chooses among the candidates of a field that has one value: the record's, else the first.
   * The others are kept: of the same value as support, of another as rejected.
   */
  choose<V extends string | boolean>(
    field: Field,
    supplied: Supplied<V> | undefined,
    candidates: readonly Candidate<V>[],
  ): V | null {
    if (supplied) this.supply(field, supplied);
    const value = supplied?.value ?? candidates[0]?.value ?? null;
    for (const candidate of candidates) if (candidate.value === value) this.add(candidate);
    for (const candidate of candidates) if (candidate.value !== value) this.add(candidate, true);
    return value;
  }

  /**
   * Settles a field that has several values: the record's, else those kept.
   * Candidates of values that are not among them are kept as rejected.
   */
  settle(
    field: Field,
    supplied: Supplied<readonly string[]> | undefined,
    kept: readonly string[],
    candidates: readonly Candidate<string>[],
  ): readonly string[] {
    const values = supplied?.value ?? kept;
    if (supplied) for (const value of values) this.supply(field, { value, note: supplied.note });
    const has = new Set(values);
    for (const candidate of candidates) if (has.has(candidate.value)) this.add(candidate);
    for (const candidate of candidates) if (!has.has(candidate.value)) this.add(candidate, true);
    return values;
  }

  /** Every reading by field, fields in alphabetical order. */
  all(): Record<string, Reading[]> {
    return Object.fromEntries([...this.#byField].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #push(field: string, reading: Reading): void {
    const list = this.#byField.get(field);
    if (list) list.push(reading);
    else this.#byField.set(field, [reading]);
  }
}
