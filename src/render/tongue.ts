/** Attributes that name the language of words of a text and let them run the way their script does. */
export interface Tongue {
  lang?: string;
  dir?: 'auto';
}

/** English is the pages' own language and needs no naming; an undetermined one is said to be none. */
export function tongueOf(language: string): Tongue {
  if (language === 'en') return {};
  return { lang: language === 'und' ? '' : language, dir: 'auto' };
}
