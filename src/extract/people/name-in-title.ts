import type { Token } from '../names/tokens.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { PersonalName } from './personal-name.ts';

/** A word of a title without what bends it: `announc`. */
const bent = /(?:ies|es|ed|ing|s)$/;
const SHORTEST = 4;

/**
 * Ends what may be a name in a title before the first word that the text below prints in small letters and never as a
 * name is printed, as it stands or bent: a title sets verbs and nouns in capitals too.
 * It refuses to judge a word that the text below has not at all.
 *
 *     President Quispe Announces New Partners … “I am glad”, Quispe said when she announced it.
 *               ^^^^^^
 *
 * Returns null where nothing is left.
 */
export function nameInTitle(
  { text, title, passages }: TextInHand,
  tokens: readonly Token[],
  name: PersonalName,
): PersonalName | null {
  const first = tokens[name.from] as Token;
  const last = tokens[name.to - 1] as Token;
  if (!title || first.start < title.start || last.end > title.end) return name;
  const body = text.slice(passages[0]?.start ?? text.length);
  const isWord = (at: number) => {
    const word = tokens[at]?.text ?? '';
    return /^\p{Lu}\p{Ll}+$/u.test(word) && !stands(body, word) && isInSmall(body, word);
  };
  for (let at = name.from; at < name.to; at++)
    if (isWord(at)) return at > name.from ? { from: name.from, to: at } : null;
  return name;
}

function isInSmall(body: string, word: string): boolean {
  const small = word.toLowerCase();
  const stem = small.replace(bent, '');
  if (stem === small || stem.length < SHORTEST) return stands(body, small);
  return stands(body, `${stem}(?:e|y|s|es|ed|ies|ied|ing)?`);
}

function stands(body: string, pattern: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u').test(body);
}
