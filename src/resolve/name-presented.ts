import type { PersonInText } from '../extract/people/person-in-text.ts';
import { printedName } from '../extract/people/printed-name.ts';
import type { World } from '../extract/world/world.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';

/**
 * The name a text gives a person: where it prints the surname of the gazetteer nowhere, the fullest form it does print.
 * `folded` is the text in plain letters. It refuses to set another form over the name that the archive’s own authority file gives.
 *
 *     German Chancellor Gerhard Schroeder …        gazetteer: Gerhard Schröder
 *                       ^^^^^^^^^^^^^^^^^
 */
export function namePresented(
  { id, known, name, surname, mentions }: PersonInText,
  text: string,
  folded: () => string,
  world: World,
): string {
  if (!known || world.isOwnPerson(id) || text.includes(surname)) return name;
  if (folded().includes(foldLetters(surname))) return name;
  const [fullest] = mentions
    .filter(({ full }) => full)
    .map(({ start, end }) => printedName(text.slice(start, end)))
    .filter((form) => form.includes(' '))
    .sort((a, b) => b.length - a.length);
  return fullest ?? name;
}
