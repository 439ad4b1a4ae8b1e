import type { Basis, Evidence } from '../schema/basis.ts';
import type { Passage, Speech } from '../schema/passage.ts';
import type { Statement } from '../schema/statement.ts';
import { locateEvidence, type Place } from './locate-evidence.ts';
import { passagesInWords } from './passage-numbers.ts';
import { fieldName, type ValueNames, valueInWords } from './value.ts';

/** Words that a value rests on, and the rule that read them. */
export interface Ground {
  readonly rule: string;
  readonly note?: string;
  readonly evidence?: Evidence;
  /** Where the words stand on the page; null where they are not to be found there. */
  readonly place: Place | null;
  /** The anchor of the marked words: `e3`. Values that rest on the same words share it. */
  readonly mark?: string;
}

/** One conclusion as a row of "How this was read", with everything it rests on. */
export interface Row {
  /** The row's anchor on the page: `r7`. */
  readonly id: string;
  readonly field: string;
  /** The value in words, and as the contract has it. */
  readonly value: string;
  readonly raw: string | boolean;
  readonly basis: Basis;
  readonly rejected: boolean;
  readonly grounds: readonly Ground[];
}

/** The rows of one field, the values that stand first, those passed over apart. */
export interface FieldRows {
  readonly field: string;
  readonly name: string;
  readonly held: readonly Row[];
  readonly rejected: readonly Row[];
}

/** The row that tells how words were attributed, and the mark of the words that this was read from. */
export interface Attribution {
  readonly row: string;
  readonly mark: string | undefined;
}

/** Everything that was read from a statement, and the anchors that tie it to the words. */
export interface Readings {
  readonly rows: readonly Row[];
  readonly fields: readonly FieldRows[];
  /** How words were attributed, by the speech itself. */
  readonly attributionOf: ReadonlyMap<Speech, Attribution>;
}

/** The order the fields are told in; a field of a later contract follows, in alphabetical order. */
const ORDER = [
  'title',
  'readableTitle',
  'dates.event',
  'dates.published',
  'dates.header',
  'kind',
  'language',
  'place',
  'parties',
  'relations',
  'multilateral',
  'mentions',
  'participants',
  'speakers',
  'speech',
  'publisher',
  'carrier',
  'url',
  'rights',
  'themes',
  'formulas',
];

/**
 * Lays out every conclusion drawn from a statement, attributions of speech among them, with the words each rests on.
 * The same value of the same basis stands once, with all its words: all a speaker says in one manner is one row. A value
 * whose words are not found where it says they stand gets no mark.
 */
export function readingsOf(statement: Statement, names: ValueNames): Readings {
  const marks = new Map<string, string>();
  const rows = new Map<string, Row & { grounds: Ground[] }>();
  const attributionOf = new Map<Speech, Attribution>();

  function add(row: Omit<Row, 'id' | 'grounds'>, ground: Omit<Ground, 'mark'>): Attribution {
    const key = [row.field, row.raw, row.value, row.basis, row.rejected].join('\n');
    const own = rows.get(key) ?? { id: `r${rows.size + 1}`, ...row, grounds: [] };
    rows.set(key, own);
    const mark = ground.place ? markOf(ground.place, marks) : undefined;
    own.grounds.push(mark === undefined ? ground : { ...ground, mark });
    return { row: own.id, mark };
  }

  const fields = [...new Set([...Object.keys(statement.readings), 'speech'])].sort(byField);
  for (const field of fields) {
    for (const reading of statement.readings[field] ?? []) {
      const { value: raw, basis, rule, evidence, note, rejected = false } = reading;
      const value = valueInWords(field, raw, statement, names);
      const place = evidence ? locateEvidence(evidence, statement) : null;
      add(
        { field, raw, value, basis, rejected },
        { rule, place, ...(note === undefined ? {} : { note }), ...(evidence ? { evidence } : {}) },
      );
    }
    if (field !== 'speech') continue;
    for (const said of saidAlike(statement.passages)) addSpeech(said);
  }

  function addSpeech(said: readonly Said[]): void {
    const numbers = said.map(({ passage }) => passage.n);
    for (const { index, passage, speech } of said) {
      const { speaker, manner, basis, rule } = speech;
      const name = valueInWords('speakers', speaker, statement, names);
      const value = `${name}, ${manner}: ${passagesInWords(numbers)}`;
      const evidence = speech.evidence ?? spokenWords(passage, speech);
      const spoken: Place = { part: 'passage', index, start: speech.start, end: speech.end };
      const place = locateEvidence(evidence, statement) ?? spoken;
      const row = { field: 'speech', raw: speaker, value, basis, rejected: false };
      attributionOf.set(speech, add(row, { rule, evidence, place }));
    }
  }

  const all = [...rows.values()];
  return {
    rows: all,
    fields: fields.map((field) => rowsOf(field, all)).filter(hasRows),
    attributionOf,
  };
}

function rowsOf(field: string, rows: readonly Row[]): FieldRows {
  const own = rows.filter((row) => row.field === field);
  return {
    field,
    name: fieldName(field),
    held: own.filter((row) => !row.rejected),
    rejected: own.filter((row) => row.rejected),
  };
}

function hasRows({ held, rejected }: FieldRows): boolean {
  return held.length + rejected.length > 0;
}

/** Words spoken, and where. */
interface Said {
  readonly index: number;
  readonly passage: Passage;
  readonly speech: Speech;
}

/** What the same speaker says in the same manner and on the same basis, together; by what each says first. */
function saidAlike(passages: readonly Passage[]): Said[][] {
  const said = passages.flatMap((passage, index) =>
    passage.speech.map((speech) => ({ index, passage, speech })),
  );
  const alike = ({ speech }: Said) => `${speech.manner} ${speech.basis} ${speech.speaker}`;
  return [...Map.groupBy(said, alike).values()];
}

function spokenWords(passage: Passage, speech: Speech): Evidence {
  const begun = passage.lines.findLast((line) => line.at <= speech.start);
  return {
    line: begun?.line ?? passage.line,
    column: (begun?.column ?? 1) + speech.start - (begun?.at ?? 0),
    text: passage.text.slice(speech.start, speech.end),
  };
}

function markOf({ part, index, start, end }: Place, marks: Map<string, string>): string {
  const key = `${part} ${index} ${start} ${end}`;
  const known = marks.get(key);
  if (known !== undefined) return known;
  const mark = `e${marks.size + 1}`;
  marks.set(key, mark);
  return mark;
}

function byField(a: string, b: string): number {
  const place = (field: string): number => (ORDER.indexOf(field) + 1 || ORDER.length + 1) - 1;
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
