import type { StatementSummary } from '../schema/statement.ts';
import { groupBy } from './group.ts';
import type { OfficePrinted } from './holdings.ts';
import { spanOf } from './order.ts';

/**
 * The offices that statements ordered newest first print beside one person's name, latest first.
 * It refuses to say when an office was held: only when texts print it.
 */
export function officesPrinted(
  id: string,
  statements: readonly StatementSummary[],
): OfficePrinted[] {
  const groups = groupBy(statements, ({ participants, speakers }) =>
    [...participants, ...speakers]
      .filter((person) => person.id === id && person.office !== undefined)
      .map(({ office, country }) => `${country ?? ''}\n${office ?? ''}`),
  );
  return [...groups].map(([key, list]) => {
    const [country = '', office = ''] = key.split('\n');
    return {
      ...spanOf(list),
      office,
      country: country === '' ? null : country,
      count: list.length,
    };
  });
}
