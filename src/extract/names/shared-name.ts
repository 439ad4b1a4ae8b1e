import { sharedNames } from '../../gazetteer/shared-names.ts';
import type { NamedSpan } from '../text-in-hand.ts';

const shared = new Map(
  sharedNames
    .filter(({ asNamed }) => asNamed)
    .flatMap((name) => [
      [name.form, name],
      [name.form.toUpperCase(), name],
    ]),
);

/**
 * Gives a name that several states share to the one of them that the text names in full, or whose leader it names.
 * It refuses to choose where the text names two of them in full, or none: then the name means what it usually does.
 *
 *     … the Democratic Republic of the Congo … Congo will … CD
 *                                              ^^^^^
 */
export function asNamedInFull(
  text: string,
  names: readonly NamedSpan[],
  countryOf: (person: string) => string | undefined,
): readonly NamedSpan[] {
  const formOf = ({ start, end }: NamedSpan) => shared.get(text.slice(start, end));
  if (!names.some((name) => formOf(name) !== undefined)) return names;
  const full = new Set(
    names.flatMap((name) =>
      (name.name.is === 'state' || name.name.is === 'demonym') && !formOf(name)
        ? [name.name.code]
        : name.name.is === 'person'
          ? [countryOf(name.name.id) ?? '']
          : [],
    ),
  );
  return names.map((name) => {
    const form = formOf(name);
    const named = form?.codes.filter((code) => full.has(code)) ?? [];
    const [code] = named;
    return form && code !== undefined && named.length === 1
      ? { ...name, name: { is: form.is === 'demonym' ? 'demonym' : 'state', code } }
      : name;
  });
}
