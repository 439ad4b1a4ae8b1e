/** Languages that write no spaces: their texts are cut into words by rules of their own. */
export const UNSPACED_LANGUAGES: readonly string[] = ['zh', 'ja', 'th'];

/** A language with fewer texts than this shares the index of the main language. */
const ENOUGH = 50;

/**
 * Which index holds the texts of a language. Each language costs the reader a program to fetch, so that one of
 * few texts goes with the one of most; its words are found there too, only not in all their forms. Texts of no
 * known language go there as well; those that write no spaces never do.
 */
export function indexLanguages(held: readonly string[]): (language: string) => string {
  const counts = new Map<string, number>();
  for (const language of held) counts.set(language, (counts.get(language) ?? 0) + 1);
  const spaced = [...counts].filter(([language]) => language !== 'und' && !isUnspaced(language));
  const [most] = spaced.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const main = most?.[0] ?? 'en';
  return (language) => {
    if (isUnspaced(language)) return language;
    return language !== 'und' && (counts.get(language) ?? 0) >= ENOUGH ? language : main;
  };
}

function isUnspaced(language: string): boolean {
  return UNSPACED_LANGUAGES.includes(language);
}
