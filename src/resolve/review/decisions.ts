import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Reading } from '../../schema/basis.ts';
import type { StatementRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { datesLines, kindLines, partiesLines, publisherLines, titleLines } from './record-lines.ts';

/** Something a person should decide about a text: what is missing or unsure, what the rules rejected, what to paste. */
export interface Decision {
  readonly rule: string;
  readonly what: string;
  /** How much a reader gains by it; only the order counts. */
  readonly worth: number;
  readonly field: string | null;
  /** What the rules rejected; of a party in question also the states that are only named. */
  readonly candidates: readonly Reading[];
  /** YAML for the record; none where only the text's original can tell what to do. */
  readonly lines: readonly string[];
  /** What to do where there is no line to paste. */
  readonly remedy: string;
}

type Lines = (statement: Statement, record: StatementRecord) => string[];

interface Settles {
  readonly worth: number;
  readonly field: string;
  /** The fields of which what was rejected is shown. */
  readonly shows: readonly string[];
  readonly lines: Lines;
}

const date = {
  field: 'dates',
  shows: ['dates.event', 'dates.published', 'dates.header'],
  lines: datesLines,
};

/**
 * What each note asks for. A text in no relation, or undated, is missing from the lists most read; a doubtful date
 * puts it in the wrong place there; a title, a kind or a publisher is missing from one line of them.
 */
const settles: Readonly<Record<string, Settles>> = {
  'parties/unsure': {
    worth: 100,
    field: 'parties',
    shows: ['parties', 'mentions'],
    lines: partiesLines,
  },
  'date/none': { worth: 100, ...date },
  'date/two-readings': { worth: 90, ...date },
  'date/headers-disagree': { worth: 60, ...date },
  'date/weekday-disagrees': { worth: 60, ...date },
  'date/impossible': { worth: 50, ...date },
  'header/impossible-date': { worth: 50, ...date },
  'title/derived': {
    worth: 20,
    field: 'title',
    shows: ['title'],
    lines: (_statement, record) => titleLines(record),
  },
  'kind/unsure': { worth: 15, field: 'kind', shows: ['kind'], lines: kindLines },
  'publisher/unknown': {
    worth: 10,
    field: 'publisher',
    shows: ['publisher'],
    lines: publisherLines,
  },
};

const OTHER_WORTH = 5;

/**
 * What a person should decide about one statement, the most valuable first, from what was said of it and not accepted.
 * It never decides: a line to paste holds what is likeliest, and a blank for the reason, which `check` asks to be filled.
 */
export function decisionsOf(
  statement: Statement,
  diagnostics: readonly Diagnostic[],
  record: StatementRecord,
): Decision[] {
  const decisions: Decision[] = [];
  const asked = new Set<string>();
  const open = diagnostics.filter(({ severity }) => severity !== 'error');
  for (const { rule, what, remedy } of open) {
    const how = settles[rule];
    // One pasted line answers all that is asked of a field.
    const again = how !== undefined && asked.has(how.field);
    if (how) asked.add(how.field);
    decisions.push({
      rule,
      what,
      worth: how?.worth ?? OTHER_WORTH,
      field: how?.field ?? null,
      candidates: how && !again ? candidatesOf(statement, how.shows) : [],
      lines: how && !again ? how.lines(statement, record) : [],
      remedy,
    });
  }
  return decisions.sort((a, b) => b.worth - a.worth);
}

/** What was rejected of these fields; of a state that is both rejected and only named, the former. */
function candidatesOf(statement: Statement, shows: readonly string[]): Reading[] {
  const rejected = shows
    .flatMap((field) => statement.readings[field] ?? [])
    .filter((reading) => reading.rejected);
  const values = new Set(rejected.map(({ value }) => value));
  const named = shows.includes('mentions') ? (statement.readings['mentions'] ?? []) : [];
  return [...rejected, ...named.filter(({ value }) => !values.has(value))];
}
