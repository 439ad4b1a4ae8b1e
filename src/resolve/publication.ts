import type { Extracted } from '../extract/extract.ts';
import type { World } from '../extract/world/world.ts';
import type { StatementRecord } from '../schema/record.ts';
import { Statement } from '../schema/statement.ts';
import type { Readings } from './readings.ts';

/** The address: the record's, else one that a header line gives as the text's own. */
export function resolveUrl(extracted: Extracted, record: StatementRecord, readings: Readings) {
  const { header, source } = extracted.hand.segmented;
  const candidates = header
    .filter(({ is }) => is === 'url')
    .map((span) => ({
      field: 'url' as const,
      value: source.text.slice(span.start, span.end),
      basis: 'stated' as const,
      rule: 'url/header',
      span,
    }))
    .filter(({ value }) => Statement.shape.url.safeParse(value).success);
  return readings.choose('url', record.url ? { value: record.url } : undefined, candidates);
}

/** Settles who put the text out. */
export function resolvePublisher(
  extracted: Extracted,
  record: StatementRecord,
  readings: Readings,
  world: World,
) {
  const id = readings.choose('publisher', record.publisher, extracted.publishers);
  return id === null ? null : { id, name: world.publishers.get(id)?.name ?? id };
}
