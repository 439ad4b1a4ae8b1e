import type { APIRoute } from 'astro';
import { holdings } from '../../loader/holdings.ts';
import { sourceBytes } from '../../loader/source-bytes.ts';
import type { StatementSummary } from '../../schema/statement.ts';

export async function getStaticPaths() {
  const { statements } = await holdings();
  return statements.map((summary) => ({ params: { id: summary.id }, props: { summary } }));
}

/** The source text as received, byte for byte. */
export const GET: APIRoute<{ summary: StatementSummary }> = ({ props }) =>
  new Response(sourceBytes(props.summary), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
