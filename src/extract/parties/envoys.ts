import type { Envoy } from '../../gazetteer/envoys/row.ts';
import { knownEnvoys } from '../../gazetteer/envoys.ts';
import { foldLetters } from '../../gazetteer/normalise-name.ts';

const byLastWord = new Map<string, { readonly name: string; readonly envoy: Envoy }[]>();
for (const envoy of knownEnvoys) {
  const name = foldLetters(envoy.surname);
  const last = name.split(' ').at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { name, envoy }]);
}

/**
 * The states between which somebody of a surname was envoy in a month: whose, then where.
 * It refuses a name that two envoys bore at different posts, and every month that is not surely his.
 *
 *     Lord Lyons, 1861-09      GB at US
 */
export function envoyOn(name: string, month: string): readonly [of: string, at: string] | null {
  const folded = foldLetters(name);
  const found = (byLastWord.get(folded.split(' ').at(-1) ?? '') ?? []).filter(
    ({ name: surname, envoy: { from, to } }) =>
      (folded === surname || folded.endsWith(` ${surname}`)) &&
      month.slice(0, from.length) >= from &&
      month.slice(0, to.length) <= to,
  );
  const [first] = found;
  const same = found.every(
    ({ envoy }) => envoy.of === first?.envoy.of && envoy.at === first.envoy.at,
  );
  return first && same ? [first.envoy.of, first.envoy.at] : null;
}
