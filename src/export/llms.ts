import { licenceLink } from '../render/licence.ts';
import { figures } from '../render/number.ts';
import type { ArchiveFiles, Exporting } from './exporting.ts';

/** What a language model or its user is told first: what is held, where it lies as plain text and data, what is owed. */
export const llms: ArchiveFiles = function* () {
  yield { path: 'llms.txt', mediaType: 'text/plain; charset=utf-8', contents };
};

function contents({ held, site }: Exporting): string {
  const { archive, statements, relations, themes } = held;
  const passages = statements.reduce((sum, { passageCount }) => sum + passageCount, 0);
  const link = (name: string, path: string, is: string) => `- [${name}](${site}${path}): ${is}`;
  return `${[
    `# ${inMarkdown(archive.title)}`,
    `> ${inMarkdown(archive.description)}`,
    `${figures(statements.length)} statements in ${figures(passages)} numbered passages, ${figures(relations.length)} relations between states, ${figures(themes.length)} themes. Every text is kept word for word; what was read from it by rule is marked as stated, derived, inferred or supplied, with the words it rests on.`,
    `To cite: the speaker or publisher, the title, the date, the passage and the address ${site}statements/ID/#pN. Say so where a date or a speaker is inferred. That a statement is not held does not show that nothing was said. The code of a state or territory implies nothing about its status.`,
    `Rights: what the archive adds is under ${inMarkdown(licenceLink(archive.licence).name)}; each text keeps the rights of whoever published it, named in its field “rights”.`,
    '## Data',
    [
      link(
        'statements.jsonl',
        'data/statements.jsonl',
        'every statement whole, one JSON object a line',
      ),
      link('statements.csv', 'data/statements.csv', 'one row for each statement'),
      link('passages.csv', 'data/passages.csv', 'one row for each passage, with its words'),
      link(
        'formulas.csv',
        'data/formulas.csv',
        'one row for each place where a fixed wording stands',
      ),
      link(
        'parallels.jsonl',
        'data/parallels.jsonl',
        'words that several statements have in common, one wording a line',
      ),
      link('datapackage.json', 'data/datapackage.json', 'what the files hold, column by column'),
      link('statement.schema.json', 'data/statement.schema.json', 'the JSON Schema of a statement'),
    ].join('\n'),
    '## One statement',
    `Its page is ${site}statements/ID/. Without the closing slash the address leads, with .txt, to the source text byte for byte; with .json, to the words and all that was read; with .xml, to TEI P5.`,
    '## Pages',
    [
      link('Countries', 'countries/', 'by state or territory'),
      link('Relations', 'relations/', 'by pair'),
      link('Dates', 'dates/', 'by day'),
      link('Themes', 'themes/', 'by subject, with the passages'),
      link(
        'Formulas',
        'formulas/',
        'by fixed wording, every attestation in its words; formulas/ID.csv has them as a table',
      ),
      link('People', 'people/', 'by participant and speaker'),
      link('Feeds', 'feeds/', 'what is new, as Atom and JSON Feed'),
      link(
        'Publication log',
        'about/log/',
        'what was published, revised, moved and withdrawn, by day',
      ),
      link('About', 'about/', 'what this is, how to cite and use it'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** Words of the archive as one line of Markdown that is only words. */
function inMarkdown(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}
