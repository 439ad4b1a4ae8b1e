import type { StatementSummary } from '../schema/statement.ts';
import { counted } from './count.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What a curator wants to know after a check: how many texts can be published, and of what is known of them how much
 * was read, supplied, or is missing.
 */
export function curatorsSummary(
  statements: readonly StatementSummary[],
  texts: number,
  diagnostics: readonly Diagnostic[],
): string {
  const count = (test: (statement: StatementSummary) => boolean) => statements.filter(test).length;
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const stopped = texts - statements.length;
  const undated = count(({ date }) => date === null || date.startsWith('XXXX'));
  const supplied = count(({ dateBasis, date }) => dateBasis === 'supplied' && date !== null);
  const lines = [
    `Texts       ${texts} read, ${statements.length} can be published${stopped > 0 ? `, ${stopped} cannot (see the errors)` : ''}`,
    `Dates       ${statements.length - undated - supplied} from the text, ${supplied} from the record, ${undated} undated`,
    `Titles      ${count(({ titleBasis }) => titleBasis === 'stated')} from the text, ${count(({ titleBasis }) => titleBasis === 'supplied')} from the record, ${count(({ titleBasis }) => titleBasis === 'derived' || titleBasis === 'inferred')} made of what was read`,
    `Parties     ${count(({ relations }) => relations.length > 0)} in a relation, ${count(({ multilateral }) => multilateral)} multilateral, ${count(({ relations, multilateral }) => relations.length === 0 && !multilateral)} with no relation found`,
    `Publishers  ${count(({ publisher }) => publisher !== undefined)} known, ${count(({ publisher }) => publisher === undefined)} unknown`,
  ];
  const errors = of('error');
  const outcome =
    errors > 0
      ? `${counted(errors, 'error')}: the archive cannot be built until ${errors === 1 ? 'it is' : 'they are'} cured.`
      : 'No errors: the archive can be built.';
  return `${lines.join('\n')}\n${outcome} ${capital(counted(of('warning'), 'warning'))}, ${counted(of('info'), 'note')} for the curator.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
