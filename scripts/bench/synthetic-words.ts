/** Words by which texts are read: they are left as they are. */
const LEFT = new Set(
  'said says told stated noted added stressed expressed reaffirmed thanked met meet meets meeting held holds talks call called spoke phone visit visited visiting visits attended hosted signed joint statement remarks readout with today yesterday'.split(
    ' ',
  ),
);
/** The words that are most frequent give way to each other in so small a circle; the circles grow as words grow rare. */
const CIRCLE = 16;
const WORD = /(?<![\p{L}’'-])[a-z]{3,}(?![\p{L}’'-])/gu;

/** How words of one set of synthetic texts differ from those of the corpus. */
export interface Wording {
  /** A passage with its words, its names and its dates changed. */
  change(passage: string): string;
}

/** The lower-case words of texts that may be changed, the most frequent first. */
export function changeableWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD))
      if (!LEFT.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/**
 * The wording of one set, by its number from 1 on: the same words always give way to the same others within a set, and
 * to others in another set, so that texts of one set have as much in common as those of the corpus, and two sets no more
 * than set forms. Names of persons behind a title change their vowels; days move by whole weeks within their month and
 * years by 28, so that weekdays stay right. It does not make sense of the words, and they make none.
 */
export function wordingOf(words: readonly string[], set: number): Wording {
  const others = new Map<string, string>();
  for (let from = 0, end = CIRCLE; from < words.length; from = end, end *= 2) {
    const circle = words.slice(from, end);
    const by = 1 + ((set * 37) % Math.max(1, circle.length - 1));
    for (const [at, word] of circle.entries())
      others.set(word, circle[(at + by) % circle.length] ?? word);
  }
  const vowels = (name: string): string =>
    name.replace(/[aeiou]/g, (vowel, at: number) =>
      'aeiou'.charAt(('aeiou'.indexOf(vowel) + 1 + ((set + at) % 4)) % 5),
    );
  const years = set % 2 === 0 ? 0 : 28;
  return {
    change: (passage) =>
      passage
        .replace(WORD, (word) => others.get(word) ?? word)
        .replace(NAMED, (_, title: string, name: string) => `${title}${vowels(name)}`)
        .replace(DAY, (_, month: string, day: string) => `${month}${weeksOn(Number(day), set)}`)
        .replace(/\b(?:18|19|20)\d\d\b/g, (year) => String(Number(year) - years)),
  };
}

const NAMED =
  /\b((?:Mr|Mrs|Ms|Dr|Sir|President|Vice President|Secretary|Minister|Prime Minister|Chancellor|Senator|Ambassador|Governor|General|King|Queen|Count|Baron|Lord)\.? )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;

const DAY =
  /\b((?:January|February|March|April|May|June|July|August|September|October|November|December) )(\d{1,2})\b(?!\d)/g;

/** A day of the month, so many weeks on, from the 29th on as it was: not every month has them. */
function weeksOn(day: number, weeks: number): number {
  return day < 1 || day > 28 ? day : ((day - 1 + 7 * (weeks % 4)) % 28) + 1;
}
