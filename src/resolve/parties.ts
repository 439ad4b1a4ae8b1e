import type { Extracted } from '../extract/extract.ts';
import { partiesBy } from '../extract/parties/by-weight.ts';
import { relationsOf } from '../extract/parties/relations.ts';
import type { StatementRecord } from '../schema/record.ts';
import type { Readings } from './readings.ts';

/** Settles parties, relations and mentions; of parties the record names, the relations are those the text pairs. */
export function resolveParties(extracted: Extracted, record: StatementRecord, readings: Readings) {
  const evidence = extracted.partyEvidence.map(({ code, rule, span }) => ({
    field: 'parties' as const,
    value: code,
    basis: 'inferred' as const,
    rule,
    span,
  }));
  const parties = [
    ...readings.settle('parties', record.parties, partiesBy(extracted.partyEvidence), evidence),
  ].sort();
  const found = relationsOf(parties, extracted.pairs);
  const multilateral = record.multilateral?.value ?? found.multilateral;
  if (record.multilateral) readings.supply('multilateral', record.multilateral);
  else if (found.multilateral)
    readings.add({
      field: 'multilateral',
      value: true,
      basis: 'inferred',
      rule: 'relations/no-pair',
    });
  const relations = multilateral ? [] : found.relations;
  for (const { id, rule, span } of relations) {
    readings.add({ field: 'relations', value: id, basis: 'inferred', rule, ...(span && { span }) });
  }
  const named = extracted.named.filter(({ code }) => !parties.includes(code));
  const candidates = named.map(({ code, start, end }) => ({
    field: 'mentions' as const,
    value: code,
    basis: 'stated' as const,
    rule: 'mentions/named',
    span: { start, end },
  }));
  const mentions = [
    ...readings.settle(
      'mentions',
      record.mentions,
      named.map(({ code }) => code),
      candidates,
    ),
  ]
    .filter((code) => !parties.includes(code))
    .sort();
  return { parties, relations: relations.map(({ id }) => id).sort(), multilateral, mentions };
}
