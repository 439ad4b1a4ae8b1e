import { plainLetters } from './normalise-name.ts';
import type { Capital, Leader, Place, State } from './types.ts';

/**
 * Reads a list written with bars (`Kazakh|Kazakhs`), and adds after the printed forms those in plain letters
 * (`Brasília` gives `Brasilia` too). An empty string is an empty list.
 */
export function forms(list: string): string[] {
  const printed = list === '' ? [] : list.split('|');
  const plain = printed.map(plainLetters).filter((form) => !printed.includes(form));
  return [...printed, ...new Set(plain)];
}

/** A name that held for a time: `Nur-Sultan@2019-03-23/2022-09-16`, `Akmola@/1998-05-05`, `Astana@2022-09-17/`. */
interface DatedName {
  name: string;
  from?: string;
  to?: string;
}

function dated(list: string): DatedName[] {
  const names: DatedName[] = [];
  for (const item of list === '' ? [] : list.split('|')) {
    const [name = '', days = ''] = item.split('@');
    const [from = '', to = ''] = days.split('/');
    const time = { ...(from && { from }), ...(to && { to }) };
    names.push({ name, ...time });
    const plain = plainLetters(name);
    if (plain !== name) names.push({ name: plain, ...time });
  }
  return names;
}

/** One row of a table of states: code, name, variants, demonyms, capitals, first members of compounds, years. */
export function state(
  code: string,
  name: string,
  variants: string,
  demonyms: string,
  capitals: string,
  prefixes = '',
  years: { from?: string; to?: string } = {},
): State {
  return {
    code,
    name,
    variants: withPlain(name, variants),
    demonyms: forms(demonyms),
    capitals: dated(capitals) satisfies Capital[],
    ...(prefixes && { prefixes: forms(prefixes) }),
    ...years,
  };
}

/** One row of a table of places: id, name, state, other names with the days they were official. */
export function place(id: string, name: string, country: string, variants = ''): Place {
  const plain = plainLetters(name);
  const others = dated(variants);
  const known = others.some((other) => other.name === plain) || plain === name;
  return { id, name, country, variants: known ? others : [{ name: plain }, ...others] };
}

/**
 * One row of a table of leaders: id, name, surname, variants, and the offices held, each
 * `office, state, from/to` with the end left open where it is still held or not surely known.
 */
export function leader(
  id: string,
  name: string,
  surname: string,
  variants: string,
  ...offices: readonly (readonly [office: string, country: string, days: string])[]
): Leader {
  return {
    id,
    name,
    surname,
    variants: withPlain(name, variants),
    offices: offices.map(([office, country, days]) => {
      const [from = '', to = ''] = days.split('/');
      return { office, country, from, ...(to && { to }) };
    }),
  };
}

function withPlain(name: string, variants: string): string[] {
  return forms(variants === '' ? name : `${name}|${variants}`).filter((form) => form !== name);
}
