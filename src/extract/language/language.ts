/** The commonest words of languages in Latin letters, those that several share left out where they would tell nothing. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in that is was for on with as by at from this which be are have has it his not will their we he said between an a or who its after also been were they she her spoke met told held talks should would today president minister ministers prime countries',
  ),
  fr: words(
    'le la les des du et à au aux une dans que qui est pour sur par avec ce cette son sa ses il elle nous ont été entre leur ne pas se plus',
  ),
  es: words(
    'el los las del y en que por para con una su sus se al es ha han fue como entre más sobre este esta lo ambos',
  ),
  pt: words(
    'o os as do da dos das e em que por para com uma sua seus se ao é foi como entre mais sobre este esta não pelo pela',
  ),
  de: words(
    'der die das und den dem des ein eine einer in zu mit von für auf ist im sich nicht auch es wird zwischen nach bei als hat haben',
  ),
  it: words(
    'il lo gli della delle dei del di che e un una per con nel nella sono è ha tra fra al alla dal dalla anche',
  ),
  nl: words('de het een van en op te dat voor zijn aan bij ook niet door tussen werd twee om weer'),
  id: words(
    'yang dan di dengan untuk dari pada ini itu dalam akan telah kedua negara antara juga oleh',
  ),
  tr: words('ve bir bu ile için olarak da de iki arasında olan gibi daha çok'),
  vi: words('và của các là trong với cho được hai nước những đã về'),
  sw: words('na ya wa kwa katika ni za kuwa hiyo nchi mbili pia'),
};

/** Scripts that settle a language, or all but; the first whose letters are the most wins. */
const scripts: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
];

const languages = Object.keys(commonWords);

/** The languages a word is common in, as places in the list. */
const languagesOf = new Map<string, number[]>();
languages.forEach((language, place) => {
  for (const word of commonWords[language] ?? []) {
    const others = languagesOf.get(word);
    if (others) others.push(place);
    else languagesOf.set(word, [place]);
  }
});

/** Characters looked at: enough to tell. */
const SAMPLE = 6000;
/** Below this share no language’s common words are enough to name it. */
const LEAST = 0.04;

/**
 * Tells a text’s language (ISO 639) by its script, or by the share of a language’s commonest words.
 * Where no language stands out it is `und`, undetermined: it never takes a text for English for want of another.
 *
 *     Les deux ministres ont signé un accord.   fr
 *     ^^^                ^^^
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const tokens = sample.match(/\p{L}+/gu) ?? [];
  const letters = tokens.reduce((sum, { length }) => sum + length, 0);
  if (letters === 0) return 'und';
  // Letters beyond Latin and its neighbours; where there are few, no script below can be the text's.
  const foreign = sample.match(/[\u0370-\uffff]/g)?.length ?? 0;
  if (foreign / letters > 0.08)
    for (const [script, language] of scripts) {
      const found = sample.match(script)?.length ?? 0;
      if (found / letters > 0.3 || (script.source.includes('Hiragana') && found / letters > 0.08))
        return language(sample);
    }
  const counts = languages.map(() => 0);
  for (const token of tokens)
    for (const language of languagesOf.get(token.toLowerCase()) ?? [])
      counts[language] = (counts[language] ?? 0) + 1;
  let best = 'und';
  let most = 0;
  let second = 0;
  counts.forEach((count, language) => {
    if (count > most) {
      second = most;
      most = count;
      best = languages[language] as string;
    } else if (count > second) second = count;
  });
  return most / tokens.length >= LEAST && most > second ? best : 'und';
}

function cyrillic(text: string): string {
  if (/[әғқңөұүһ]/i.test(text)) return 'kk';
  if (/[ўқғҳ]/i.test(text)) return 'uz';
  if (/[ӣӯҷ]/i.test(text)) return 'tg';
  if (/[іїєґ]/i.test(text)) return 'uk';
  if (/[ђћљњџ]/i.test(text)) return 'sr';
  return 'ru';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
