import type { BibliographicItem } from '../../cite/bibliographic-item.ts';
import { kindInWords } from '../../render/kind.ts';
import { licenceLink } from '../../render/licence.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Exporting } from '../exporting.ts';
import { element, worded } from '../xml.ts';
import { teiDate } from './date.ts';
import { formulaId, kindId, personId, themeId } from './ids.ts';
import { profileDesc } from './profile.ts';

/** What is said of the text before it: as every citation says it, with what the machine read and how sure it is. */
export function teiHeader(
  statement: Statement,
  item: BibliographicItem,
  exporting: Exporting,
): string {
  return element(
    'teiHeader',
    { 'xml:lang': 'en' },
    `\n${fileDesc(statement, item, exporting)}\n${encodingDesc(statement, exporting)}\n`,
    `${profileDesc(statement, exporting)}\n${revisionDesc(statement.id, exporting)}\n`,
  );
}

function fileDesc(statement: Statement, item: BibliographicItem, { held }: Exporting): string {
  const { passages, language } = statement;
  const licence = licenceLink(held.archive.licence);
  const authors = item.authors.map(({ id, name }) =>
    worded('author', name, { ref: `#${personId(id)}` }),
  );
  const count = passages.length;
  return element(
    'fileDesc',
    {},
    '\n',
    element(
      'titleStmt',
      {},
      worded('title', item.title, { 'xml:lang': language }),
      ...authors,
      element(
        'respStmt',
        {},
        worded('resp', 'read by rule and encoded by'),
        worded('name', item.archive),
      ),
    ),
    '\n',
    element(
      'extent',
      {},
      worded('measure', `${count} ${count === 1 ? 'passage' : 'passages'}`, {
        unit: 'passage',
        quantity: count,
      }),
    ),
    '\n',
    element(
      'publicationStmt',
      {},
      worded('publisher', item.archive),
      worded('idno', item.id, { type: 'archive' }),
      worded('idno', item.address, { type: 'URI' }),
      element(
        'availability',
        {},
        worded('licence', `What the archive adds to the text: ${licence.name}.`, {
          target: licence.address,
        }),
        worded(
          'p',
          item.rights
            ? `The text itself: ${item.rights}`
            : 'The text itself keeps the rights of whoever published it; they are not known here.',
        ),
      ),
    ),
    '\n',
    element('sourceDesc', {}, source(statement, item)),
    '\n',
  );
}

function source(
  { file, sha256, carrier, dates, date, language }: Statement,
  item: BibliographicItem,
) {
  const published = dates.published ?? date;
  return element(
    'bibl',
    { type: item.type },
    worded('title', item.title, { 'xml:lang': language }),
    ...item.authors.map(({ name }) => worded('author', name)),
    item.publisher ? worded('publisher', item.publisher.name) : '',
    carrier ? worded('distributor', carrier.name) : '',
    published ? teiDate(published, dates.published ? 'published' : 'cited', undefined) : '',
    worded('note', item.genre, { type: 'genre' }),
    item.original ? worded('ref', item.original, { target: URL.parse(item.original)?.href }) : '',
    worded('idno', file, { type: 'file' }),
    worded('idno', sha256, { type: 'sha256' }),
  );
}

/** The same for every statement of every archive. */
const EDITORIAL = element(
  'editorialDecl',
  {},
  element(
    'normalization',
    {},
    worded(
      'p',
      'The words stand as in the source text. Lines of the source that belong to one passage are joined by a space. A character that XML cannot hold is U+FFFD.',
    ),
  ),
  element('quotation', { marks: 'all' }, worded('p', 'Quotation marks are kept in the text.')),
  element(
    'interpretation',
    {},
    worded(
      'p',
      'A program read the text by rule. In “said”, direct is true for quoted words and false for reported ones; cert is medium where the speaker is inferred, not named in the sentence. In “date”, cert is high where the text states the date or the archive’s record supplies it, medium where it was inferred, low where the date is marked as uncertain; evidence is internal (the text), external (the record) or conjecture (a rule). The theme of a passage is in ana; a fixed wording stands in “seg”, its formula in ana.',
    ),
    worded(
      'p',
      'The code or name of a state or territory implies nothing about its status. Lines that describe the text are in front, lines of the page it was copied from are in back; n is their line in the source text.',
    ),
  ),
);

const REFERENCES = element(
  'refsDecl',
  {},
  element('citeStructure', { unit: 'passage', match: '/TEI/text/body/div/p', use: '@xml:id' }),
);

function encodingDesc({ kind, themes, formulas }: Statement, { held }: Exporting): string {
  const { description } = held.archive;
  const named = themes.map(({ id }) => {
    const name = held.themeOf.get(id)?.theme.name ?? id;
    return element('category', { 'xml:id': themeId(id) }, worded('catDesc', name));
  });
  const formulaNames = new Map(held.catalogue.formulas.map(({ id, name }) => [id, name]));
  const attested = [...new Set(formulas.map(({ id }) => id))].map((id) =>
    element('category', { 'xml:id': formulaId(id) }, worded('catDesc', formulaNames.get(id) ?? id)),
  );
  return element(
    'encodingDesc',
    {},
    '\n',
    element('projectDesc', {}, worded('p', description)),
    `\n${EDITORIAL}\n${REFERENCES}\n`,
    element(
      'classDecl',
      {},
      element(
        'taxonomy',
        { 'xml:id': 'kinds' },
        element('category', { 'xml:id': kindId(kind) }, worded('catDesc', kindInWords(kind))),
      ),
      named.length > 0 ? element('taxonomy', { 'xml:id': 'themes' }, ...named) : '',
      attested.length > 0 ? element('taxonomy', { 'xml:id': 'formulas' }, ...attested) : '',
    ),
    '\n',
  );
}

/** What the ledger knows: the days are its days. */
function revisionDesc(id: string, { ledger }: Exporting): string {
  const changes = ledger
    .entriesOf(`statements/${id}/`)
    .map((entry) => worded('change', WHAT_HAPPENED[entry.event], { when: entry.on }));
  // Latest first, as the guidelines have it.
  const known = changes.reverse();
  return element(
    'revisionDesc',
    {},
    ...(known.length > 0 ? known : [worded('change', 'Not yet in the ledger of publications.')]),
  );
}

const WHAT_HAPPENED = {
  published: 'Published.',
  revised: 'Revised: the text, or the numbers of its passages, changed.',
  recopied: 'Copied anew: the same passages from a file that differs.',
  moved: 'Moved to another address.',
  withdrawn: 'Withdrawn.',
  restored: 'Restored.',
} as const;
