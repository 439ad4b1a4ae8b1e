/** Whom a speech greets before all others. */
const greeted =
  /^(?:My Lords?|Your (?:Excellenc|Majest|Highness|Royal)|Excellenc|Ladies and gentlemen|Distinguished|Honou?rable|Dear|Esteemed|Respected|Friends|Fellow|Mr\.? (?:President|Speaker|Chairman|Prime Minister|Secretary)|Madam (?:President|Speaker)|Sir\b|Good (?:morning|afternoon|evening))/i;
/** Greetings that are whole lines, their comma left out. */
const unstopped =
  /^(?:Your (?:Excellenc(?:y|ies)|Majest(?:y|ies)|(?:Royal |Serene |Imperial )?Highness(?:es)?)|Excellenc(?:y|ies)|Distinguished (?:guests|colleagues|delegates|members)|Ladies and gentlemen|Dear (?:friends|colleagues|participants|compatriots))\b[^.!?]{0,80}$/i;

/** How a speaker or a writer addresses those spoken to: the first words of a speech, not its title. */
export function isSalutation(words: string): boolean {
  return (
    unstopped.test(words) ||
    (greeted.test(words) && /[,:!—-]$|\bgentlemen\b|\bfriends\b/i.test(words))
  );
}

/**
 * Tells whether a text opens as a letter does: `Dear Mr. President,`.
 * It refuses what is said to several: `Dear Ms. Doe, dear friends,`.
 */
export function opensLetter(text: string): boolean {
  const [line = ''] = text.split(/[\n\r]/, 1);
  return (
    /^Dear\b/.test(text) &&
    !/\b(?:friends|guests|colleagues|compatriots|participants|delegates|students|ladies|gentlemen|excellenc\p{L}+|majest\p{L}+)\b/iu.test(
      line.slice(0, 120),
    )
  );
}
