import type { Theme } from '../../schema/theme.ts';
import { endOfWord, kindAt, WORD } from './characters.ts';
import { addPhrase, phraseNode, phrasesAt } from './phrase-tree.ts';

/** Words of a text that a theme rests on: `start` and `end` count UTF-16 units, `phrase` is as the theme prints it. */
export interface ThemeSpan {
  theme: string;
  start: number;
  end: number;
  phrase: string;
}

/** Reads one text and returns every span that a phrase matched, by place, the longer first. */
export type ThemeMatcher = (text: string) => ThemeSpan[];

interface Wording {
  theme: string;
  /** The theme's place in the list: the order of two themes that rest on the same words. */
  order: number;
  phrase: string;
  excepted: boolean;
}

/**
 * Compiles themes into one matcher that reads a text once, for all of them, in linear time.
 * A phrase matches whole words, without case; white space and hyphens between words are one; `’` is `'`; `*` at the
 * end of a word takes any ending; a phrase inside an excepted wording of its own theme is passed over.
 * It refuses to guess at sense: a phrase's words assign its theme wherever they stand, so the lists must be exact.
 * Errors: throws a RangeError that quotes a phrase which cannot be read.
 *
 *     phrases: [trade]  except: [trade union*]
 *     The trade unions discussed trade.
 *         ^ passed over          ^ start  ^ end
 */
export function compileThemes(themes: readonly Theme[]): ThemeMatcher {
  const root = phraseNode<Wording>();
  themes.forEach((theme, order) => {
    for (const phrase of new Set(theme.phrases))
      addPhrase(root, phrase, { theme: theme.id, order, phrase, excepted: false });
    for (const phrase of new Set(theme.except))
      addPhrase(root, phrase, { theme: theme.id, order, phrase, excepted: true });
  });
  return (text) => {
    const spans: ThemeSpan[] = [];
    // For each theme, how far an excepted wording that began earlier reaches.
    const exceptedTo: number[] = themes.map(() => 0);
    for (let at = 0; at < text.length; ) {
      if (kindAt(text, at) !== WORD) {
        at += 1;
        continue;
      }
      const here: { wording: Wording; end: number }[] = [];
      const start = at;
      phrasesAt(root, text, start, (wording, end) => here.push({ wording, end }));
      if (here.length > 0) keep(here, start, exceptedTo, spans);
      at = endOfWord(text, at);
    }
    return spans;
  };
}

function keep(
  here: { wording: Wording; end: number }[],
  start: number,
  exceptedTo: number[],
  spans: ThemeSpan[],
): void {
  for (const { wording, end } of here) {
    if (wording.excepted) exceptedTo[wording.order] = Math.max(exceptedTo[wording.order] ?? 0, end);
  }
  here.sort((a, b) => b.end - a.end || a.wording.order - b.wording.order);
  for (const { wording, end } of here) {
    // An excepted wording lies within itself, and goes the same way.
    if (end <= (exceptedTo[wording.order] ?? 0)) continue;
    spans.push({ theme: wording.theme, start, end, phrase: wording.phrase });
  }
}
