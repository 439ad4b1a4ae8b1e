import type { Extracted } from '../extract/extract.ts';
import type { World } from '../extract/world/world.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';
import type { StatementRecord } from '../schema/record.ts';
import type { Readings } from './readings.ts';

/**
 * Settles the place: the record's, else the first read; of two spellings of one place, the one not set in capitals.
 * The name stays as printed; the id leads to what the place is called today.
 */
export function resolvePlace(
  extracted: Extracted,
  record: StatementRecord,
  readings: Readings,
  world: World,
): { name: string; id?: string } | null {
  const { places } = extracted;
  const first = places[0];
  const best =
    first &&
    (places.find(({ id, name }) => id !== null && id === first.id && name !== name.toUpperCase()) ??
      first);
  const ordered = best ? [best, ...places.filter((place) => place !== best)] : [];
  const same = (name: string) => ordered.find((place) => place.name === name);
  const name = readings.choose(
    'place',
    record.place,
    ordered.map((place) => ({
      field: 'place' as const,
      value: place.id !== null && place.id === best?.id ? (best?.name ?? place.name) : place.name,
      basis: place.basis,
      rule: place.rule,
      span: place.span,
    })),
  );
  if (name === null) return null;
  const id = record.place ? placeNamed(world, name) : (same(name)?.id ?? null);
  return { name, ...(id && { id }) };
}

function placeNamed(world: World, name: string): string | null {
  for (const place of world.places.values()) {
    if (
      place.name === name ||
      place.variants.includes(name) ||
      place.formerly.some((former) => former.name === name)
    )
      return place.id;
  }
  return null;
}

/** A place's name as words are usually written: of one set in capitals, the spelling the authority file or gazetteer has. */
export function readableName(
  place: { name: string; id?: string | undefined },
  world: Pick<World, 'places'>,
): string {
  const known = place.id ? world.places.get(place.id) : undefined;
  if (!known || place.name !== place.name.toUpperCase()) return place.name;
  const spellings = [known.name, ...known.variants, ...known.formerly.map(({ name }) => name)];
  const plain = (name: string) => foldLetters(name);
  return spellings.find((spelling) => plain(spelling) === plain(place.name)) ?? place.name;
}
