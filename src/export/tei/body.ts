import { type Marked, type Nested, nestSpans } from '../../render/nest-spans.ts';
import type { OtherLine, Passage } from '../../schema/passage.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Attributes, element, worded, xmlText } from '../xml.ts';
import { formulaId, personId, themeId } from './ids.ts';

/** An element that stands around some of a passage's words. */
interface Around {
  readonly name: string;
  readonly attributes: Attributes;
}

/**
 * The text: lines of the header before it, its passages under the numbers the pages give them, furniture after it.
 * Every word of the source text stands in exactly one of the three.
 */
export function teiText(statement: Statement): string {
  const { header, furniture, language } = statement;
  const passages = teiPassages(statement);
  return element(
    'text',
    { 'xml:lang': language },
    header.length > 0 ? `\n<front>\n${linesApart('header', header)}\n</front>` : '',
    // An element that must not be empty says so itself where a text has no body.
    `\n<body>\n<div type="statement">\n${passages.map((passage) => `${passage}\n`).join('') || '<ab/>\n'}</div>\n</body>`,
    furniture.length > 0 ? `\n<back>\n${linesApart('furniture', furniture)}\n</back>` : '',
    '\n',
  );
}

/** Each passage as one element, under the number its page gives it, in order. */
export function teiPassages(statement: Statement): readonly string[] {
  const themes = themesByPassage(statement);
  const formulas = Map.groupBy(statement.formulas, ({ passage }) => passage);
  return statement.passages.map((one) => teiPassage(one, themes.get(one.n), formulas.get(one.n)));
}

function linesApart(type: string, lines: readonly OtherLine[]): string {
  const each = lines.map(({ line, is, text }) =>
    worded('ab', text, { type: is.replace(/[^\p{L}\p{N}-]+/gu, '-'), n: line }),
  );
  return element('div', { type }, '\n', each.join('\n'), '\n');
}

function teiPassage(
  { n, text, dateline, turn, speech }: Passage,
  themes: readonly string[] = [],
  formulas: Statement['formulas'] = [],
): string {
  const spans: Marked<Around>[] = speech.map(({ start, end, ...said }) => ({
    start,
    end,
    about: { name: 'said', attributes: saidBy(said) },
  }));
  if (dateline) spans.push({ ...dateline, about: { name: 'seg', attributes: DATELINE } });
  if (turn) spans.push({ ...turn, about: { name: 'seg', attributes: TURN } });
  for (const { id, start, end } of formulas) {
    const attributes = { type: 'formula', ana: `#${formulaId(id)}` };
    spans.push({ start, end, about: { name: 'seg', attributes } });
  }
  const ana = themes.length > 0 ? themes.map((id) => `#${themeId(id)}`).join(' ') : undefined;
  return element('p', { 'xml:id': `p${n}`, n, ana }, nested(nestSpans(text, spans)));
}

const DATELINE: Attributes = { type: 'dateline' };
const TURN: Attributes = { type: 'speaker-label' };

function saidBy({
  speaker,
  manner,
  basis,
}: Pick<Passage['speech'][number], 'speaker' | 'manner' | 'basis'>): Attributes {
  return {
    who: `#${personId(speaker)}`,
    direct: manner === 'direct' ? 'true' : 'false',
    cert: basis === 'inferred' ? 'medium' : 'high',
  };
}

function nested(nodes: readonly Nested<Around>[]): string {
  return nodes
    .map((node) =>
      'text' in node
        ? xmlText(node.text)
        : element(node.about.name, node.about.attributes, nested(node.children)),
    )
    .join('');
}

function themesByPassage({ themes }: Statement): Map<number, string[]> {
  const byPassage = new Map<number, string[]>();
  for (const { id, passages } of themes)
    for (const n of passages) {
      const held = byPassage.get(n);
      if (held) held.push(id);
      else byPassage.set(n, [id]);
    }
  return byPassage;
}
