/** How a speaker or a writer addresses those spoken to: the first words of a speech, not its title. */
export function isSalutation(words: string): boolean {
  return (
    /^(?:My Lords?|Your (?:Excellenc|Majest|Highness|Royal)|Excellenc|Ladies and gentlemen|Distinguished|Honou?rable|Dear|Esteemed|Respected|Friends|Fellow|Mr\.? (?:President|Speaker|Chairman|Prime Minister|Secretary)|Madam (?:President|Speaker)|Sir\b|Good (?:morning|afternoon|evening))/i.test(
      words,
    ) && /[,:!—-]$|\bgentlemen\b|\bfriends\b/i.test(words)
  );
}
