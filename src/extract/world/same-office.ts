import { foldLetters } from '../../gazetteer/normalise-name.ts';
import { offices } from '../../gazetteer/offices.ts';
import type { OfficeRank } from '../../gazetteer/types.ts';

const byForm = new Map(
  offices.flatMap((office) =>
    [office.name, ...office.variants].map((form) => [foldLetters(form), office] as const),
  ),
);

/** Words that name an office by its kind alone, and the ranks they can stand for. */
const generic: Readonly<Record<string, readonly OfficeRank[]>> = {
  minister: ['minister', 'foreign-minister'],
  secretary: ['minister', 'foreign-minister'],
  leader: ['head-of-state', 'head-of-government'],
  premier: ['head-of-government'],
};

/**
 * Tells whether two printed offices are one: by their canonical names, a composed office by any of its parts.
 * It refuses an office for its deputy’s: `Vice President` is no `President`.
 *
 *     State Councilor and Foreign Minister · Minister of Foreign Affairs   one office
 *                         ^^^^^^^^^^^^^^^^
 */
export function sameOffice(one: string, other: string): boolean {
  const mine = partsOf(one);
  return (
    partsOf(other).some((name) => mine.includes(name)) ||
    isKindOf(one, other) ||
    isKindOf(other, one)
  );
}

/** Parts of offices met before; texts print few offices, and often the same. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 10_000;

function partsOf(printed: string): readonly string[] {
  const before = known.get(printed);
  if (before) return before;
  const parts = takenApart(printed);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(printed, parts);
  return parts;
}

function takenApart(printed: string): string[] {
  const folded = foldLetters(printed);
  const whole = byForm.get(folded)?.name ?? folded;
  const parts = foldLetters(whole).split(/ and |, /);
  return [whole, ...(parts.length > 1 ? parts : [])].map((part) =>
    foldLetters(byForm.get(foldLetters(part))?.name ?? part),
  );
}

function isKindOf(word: string, office: string): boolean {
  const folded = foldLetters(word);
  const ranks = generic[folded];
  const rank = byForm.get(foldLetters(office))?.rank;
  if (!ranks || !rank || !ranks.includes(rank)) return false;
  return folded !== 'secretary' || foldLetters(office).includes('secretary');
}
