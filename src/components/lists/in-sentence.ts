/** Names of states that running English puts an article before: plurals, unions, realms and seas of islands. */
const takesArticle =
  /^(?:United |British |Northern Mariana|Netherlands|Philippines|Gambia|Bahamas|Comoros|Maldives|Seychelles|Falkland|Holy See|Isle of|Caribbean Netherlands|Trust Territory|Democratic Republic|Republic of)|(?: Republic| Islands| Territory| Territories| Union| Antilles)$/;

/**
 * A state's name as running text has it: `the United States`, `the Gambia`, `Kenya`.
 * It refuses to change the name itself, an article of its own only losing its capital.
 */
export function inSentence(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  return takesArticle.test(name) ? `the ${name}` : name;
}
