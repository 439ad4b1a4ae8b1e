import type { APIRoute } from 'astro';
import { holdings, statementOf } from '../../loader/holdings.ts';
import type { StatementSummary } from '../../schema/statement.ts';

export async function getStaticPaths() {
  const { statements } = await holdings();
  return statements.map((summary) => ({ params: { id: summary.id }, props: { summary } }));
}

/** The statement as the data contract has it. */
export const GET: APIRoute<{ summary: StatementSummary }> = ({ props }) =>
  new Response(`${JSON.stringify(statementOf(props.summary))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
