/**
 * A licence by its SPDX identifier, with the page that explains it; no address where the identifier is not one
 * of Creative Commons' or SPDX's plain form, so that none is made up.
 */
export function licenceLink(identifier: string): { name: string; address?: string } {
  if (identifier === 'CC0-1.0') {
    return { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(identifier);
  if (creativeCommons?.[1] && creativeCommons[2]) {
    const [, terms, version] = creativeCommons;
    return {
      name: `CC ${terms} ${version}`,
      address: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  }
  return { name: identifier };
}
