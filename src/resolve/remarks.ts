import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, report } from '../diagnostics/rules.ts';
import type { Extracted } from '../extract/extract.ts';
import { positionAt, type SourceText } from '../read/source-text.ts';
import type { StatementRecord } from '../schema/record.ts';
import type { Statement } from '../schema/statement.ts';

/** What is to be said of a statement that was read: faults of its dates, and what a person should decide. */
export function remarks(
  extracted: Extracted,
  source: SourceText,
  statement: Statement | null,
  record: StatementRecord,
): Diagnostic[] {
  const found = extracted.faults.map(({ rule, span, what }) =>
    report(rule, source.file, positionAt(source, span.start), what),
  );
  const info = (rule: RuleId, what: string) =>
    found.push(report(rule, source.file, { line: 1, column: 1 }, what));
  if (statement) {
    if (statement.passages.length === 0)
      found.push(
        report('text/no-passage', source.file, { line: 1, column: 1 }, 'The text has no passage.'),
      );
    if (statement.date === null || statement.date.startsWith('XXXX'))
      info('date/none', 'No full date was found.');
    if (statement.parties.length < 2)
      info(
        'parties/unsure',
        statement.parties.length === 0
          ? 'No party was found.'
          : `Only one party was found: ${statement.parties[0]}.`,
      );
    if (!record.title && statement.readings['title']?.[0]?.basis !== 'stated')
      info('title/derived', `The title “${statement.title}” was made from what was read.`);
    if (statement.kind === 'other' && !record.kind)
      info('kind/unsure', 'What sort of text this is was not recognised.');
    if (!statement.publisher)
      info('publisher/unknown', 'Nothing in the text says who published it.');
  }
  const accepted = new Set(record.accept ?? []);
  return found.filter(({ rule }) => !accepted.has(rule));
}
