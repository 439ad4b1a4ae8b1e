import type { PersonInText } from '../extract/people/person-in-text.ts';
import { printedName } from '../extract/people/printed-name.ts';
import type { World } from '../extract/world/world.ts';
import { foldLetters } from '../gazetteer/normalise-name.ts';

/**
 * The name a text gives a person: where it prints the surname of the gazetteer nowhere, the fullest form it does print, and
 * where it parts the same letters otherwise, its own parting.
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
  if (!known || world.isOwnPerson(id)) return name;
  const printed = mentions
    .filter(({ full }) => full)
    .map(({ start, end }) => printedName(text.slice(start, end)))
    .filter((form) => form.includes(' '));
  // `Suk-yeol`, `Suk Yeol`: the same letters, parted as the text parts them.
  const parted = printed.find((form) => form !== name && lettersOf(form) === lettersOf(name));
  if (parted && !printed.includes(name)) return parted;
  if (text.includes(surname)) return name;
  if (folded().includes(foldLetters(surname))) return name;
  const [fullest] = printed.sort((a, b) => b.length - a.length);
  return fullest ?? name;
}

/** A name’s letters as printed, its capitals and what parts its words aside. */
function lettersOf(name: string): string {
  return name.replace(/[\s-]+/g, '').toLowerCase();
}
