/** The kinds of page an archive has, each with the paths that are of it. A page of no kind here fails the tests. */
export const pageTypes: readonly { name: string; path: RegExp; onlyOnceChanged?: true }[] = [
  { name: 'home', path: /^$/ },
  { name: 'not found', path: /^404\.html$/ },
  { name: 'statement', path: /^statements\/[^/]+\/$/ },
  // Only an archive that has changed since it was published has these.
  { name: 'earlier text', path: /^statements\/[^/]+\/earlier\/[^/]+\/$/, onlyOnceChanged: true },
  { name: 'countries', path: /^countries\/$/ },
  { name: 'country', path: /^countries\/[a-z]{2}(?:[a-z]{2})?\/$/ },
  { name: 'country by name', path: /^countries\/[a-z-]{3,}\/$/ },
  { name: 'country’s themes', path: /^countries\/[a-z]+\/themes\/$/ },
  { name: 'country and theme', path: /^countries\/[a-z]+\/themes\/[^/]+\/$/ },
  { name: 'country and year', path: /^countries\/[a-z]+\/\d{4}\/$/ },
  { name: 'relations', path: /^relations\/$/ },
  { name: 'relation', path: /^relations\/[a-z]+-[a-z]+\/$/ },
  { name: 'wording', path: /^relations\/[a-z]+-[a-z]+\/wording\/$/ },
  { name: 'dates', path: /^dates\/$/ },
  { name: 'year', path: /^dates\/\d{4}\/$/ },
  { name: 'month', path: /^dates\/\d{4}\/\d{2}\/$/ },
  { name: 'day', path: /^dates\/\d{4}\/\d{2}\/\d{2}\/$/ },
  { name: 'undated', path: /^dates\/undated\/$/ },
  { name: 'themes', path: /^themes\/$/ },
  { name: 'theme', path: /^themes\/[^/]+\/$/ },
  { name: 'formulas', path: /^formulas\/$/ },
  { name: 'formula', path: /^formulas\/[^/]+\/$/ },
  { name: 'people', path: /^people\/$/ },
  { name: 'person', path: /^people\/[^/]+\/$/ },
  { name: 'publishers', path: /^publishers\/$/ },
  { name: 'publisher', path: /^publishers\/[^/]+\/$/ },
  { name: 'parallel passages', path: /^parallels\/(?:\d+\/)?$/ },
  { name: 'parallel wording', path: /^parallels\/.+-p\d+\/(?:\d+\/)?$/ },
  { name: 'compare', path: /^compare\/$/ },
  { name: 'search', path: /^search\/$/ },
  { name: 'concordance', path: /^concordance\/$/ },
  { name: 'data', path: /^data\/$/ },
  { name: 'feeds', path: /^feeds\/$/ },
  { name: 'publication log', path: /^about\/log\/(?:\d+\/)?$/ },
  { name: 'what is held', path: /^about\/holdings\/$/ },
  { name: 'what is held by state', path: /^about\/holdings\/states\/(?:\d+\/)?$/ },
  { name: 'about', path: /^about\/$/ },
  { name: 'rules', path: /^about\/reading\/rules\/$/ },
  { name: 'prose', path: /^about\/(?!log\/|holdings\/)[^/]+\/$/ },
];

/** Of each type that has pages, the smallest and the largest: the emptiest and the fullest. */
export function samplePages<P extends { path: string; html: string }>(
  pages: readonly P[],
): { type: string; page: P }[] {
  return pageTypes.flatMap(({ name, path }) => {
    const ofType = pages
      .filter((page) => path.test(page.path))
      .sort((a, b) => a.html.length - b.html.length);
    const ends = new Set([ofType[0], ofType.at(-1)]);
    return [...ends].flatMap((page) => (page ? [{ type: name, page }] : []));
  });
}
