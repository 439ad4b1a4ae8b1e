import type { Extracted } from '../extract/extract.ts';
import type { PersonInText } from '../extract/people/person-in-text.ts';
import type { World } from '../extract/world/world.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';
import type { Basis } from '../schema/basis.ts';
import type { StatementRecord } from '../schema/record.ts';
import type { PersonInStatement } from '../schema/statement.ts';
import { namePresented } from './name-presented.ts';
import type { Readings } from './readings.ts';

/**
 * Settles who took part and who speaks.
 * An office the text does not print is given only where the person is known to have held exactly one that day.
 */
export function resolvePeople(
  extracted: Extracted,
  record: StatementRecord,
  readings: Readings,
  world: World,
  day: string | null,
) {
  let plain: string | null = null;
  const folded = () => {
    plain ??= foldLetters(extracted.hand.text);
    return plain;
  };
  const person = (found: PersonInText): PersonInStatement => {
    const known = world.people.get(found.id);
    const held = known ? world.officeOn(known, day) : null;
    const country = extracted.countryOf(found);
    const office = found.office ?? (held?.office || null);
    return {
      id: found.id,
      name: namePresented(found, extracted.hand.text, folded, world),
      ...(country && { country }),
      ...(office && { office }),
    };
  };
  const participants = extracted.participants.map(({ person: found, mention, rule }) => ({
    entry: person(found),
    candidate: {
      field: 'participants' as const,
      value: found.id,
      basis: 'inferred' as Basis,
      rule,
      span: { start: mention.start, end: mention.end },
    },
  }));
  const seen = new Set<string>();
  const spoken: {
    entry: PersonInStatement;
    candidate: {
      field: 'speakers';
      value: string;
      basis: Basis;
      rule: string;
      span?: { start: number; end: number };
    };
  }[] = [];
  for (const { speaker, basis, rule, evidence } of extracted.speech) {
    if (seen.has(speaker.id)) continue;
    seen.add(speaker.id);
    spoken.push({
      entry: person(speaker),
      candidate: {
        field: 'speakers',
        value: speaker.id,
        basis,
        rule,
        ...(evidence && { span: evidence }),
      },
    });
  }
  return {
    participants: settle(readings, 'participants', record, participants),
    speakers: settle(readings, 'speakers', record, spoken),
  };
}

interface Settled {
  readonly entry: PersonInStatement;
  readonly candidate: Parameters<Readings['settle']>[3][number];
}

function settle(
  readings: Readings,
  field: 'participants' | 'speakers',
  record: StatementRecord,
  found: readonly Settled[],
): PersonInStatement[] {
  const supplied = record[field];
  const ids = supplied && { value: supplied.value.map(({ id }) => id), note: supplied.note };
  readings.settle(
    field,
    ids,
    found.map(({ entry }) => entry.id),
    found.map(({ candidate }) => candidate),
  );
  return supplied?.value ?? found.map(({ entry }) => entry);
}
