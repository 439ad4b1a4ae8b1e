import type { ConcordanceLine } from './line.ts';

/** Lines as a data file has them: what several lines share stands once. */
export interface PackedLines {
  readonly statements: readonly (readonly [
    id: string,
    title: string,
    date: string | null,
    day: string,
    when: string,
    language: string,
    states: readonly string[],
  ])[];
  readonly speakers: readonly string[];
  readonly lines: readonly (readonly [
    statement: number,
    passage: number,
    before: string,
    words: string,
    after: string,
    /** 1 where the passage goes on before it, 2 where it goes on after it, 3 both. */
    cut: number,
    /** -1 where nobody speaks. */
    speaker: number,
    /** 0 where nobody speaks, 1 direct, 2 reported. */
    manner: number,
  ])[];
}

const manners = ['direct', 'reported'] as const;

/** Packs lines for a data file; `unpackLines` gives the same lines back. */
export function packLines(lines: Iterable<ConcordanceLine>): PackedLines {
  const statements = new Map<string, { at: number; row: PackedLines['statements'][number] }>();
  const speakers = new Map<string, number>();
  const packed = [...lines].map((line): PackedLines['lines'][number] => {
    const { statement: id, title, date, day, when, language, states } = line;
    const statement = statements.get(id) ?? {
      at: statements.size,
      row: [id, title, date, day, when, language, states],
    };
    statements.set(id, statement);
    const cut = (line.cutBefore ? 1 : 0) + (line.cutAfter ? 2 : 0);
    return [
      statement.at,
      line.passage,
      line.before,
      line.words,
      line.after,
      cut,
      line.speaker === undefined ? -1 : numbered(speakers, line.speaker),
      line.manner === undefined ? 0 : 1 + manners.indexOf(line.manner),
    ];
  });
  return {
    statements: [...statements.values()].map(({ row }) => row),
    speakers: [...speakers.keys()],
    lines: packed,
  };
}

function numbered(names: Map<string, number>, name: string): number {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
}

/** The lines of a data file, in its order. It refuses a line whose statement the file does not name: a RangeError. */
export function unpackLines({ statements, speakers, lines }: PackedLines): ConcordanceLine[] {
  return lines.map(([at, passage, before, words, after, cut, speaker, manner]) => {
    const statement = statements[at];
    if (statement === undefined) throw new RangeError(`No statement has the number ${at}.`);
    const [id, title, date, day, when, language, states] = statement;
    const name = speakers[speaker];
    const said = manners[manner - 1];
    return {
      statement: id,
      title,
      date,
      day,
      when,
      language,
      states,
      passage,
      before,
      words,
      after,
      cutBefore: cut % 2 === 1,
      cutAfter: cut >= 2,
      ...(name !== undefined && { speaker: name }),
      ...(said !== undefined && { manner: said }),
    };
  });
}
