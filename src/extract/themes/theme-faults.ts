import type { Theme } from '../../schema/theme.ts';
import { compileThemes } from './compile-theme.ts';

/** What is wrong with a theme's list of wordings, and the words it is wrong about. */
export interface ThemeFault {
  theme: string;
  fault:
    | 'example-not-matched'
    | 'near-miss-matched'
    | 'phrase-without-example'
    | 'exception-without-example';
  words: string;
  /** The phrase that matched a near-miss. */
  phrase?: string;
}

/**
 * Holds a theme against its own examples and near-misses, in both directions: each example is matched by a phrase and
 * each phrase stands in an example; no near-miss is matched and each excepted wording stands in one of the sentences.
 * It refuses to weigh: a fault is a fault, and the curator decides whether the phrase or the sentence is wrong.
 * Errors: throws a RangeError that quotes a phrase which cannot be read.
 */
export function themeFaults(theme: Theme): ThemeFault[] {
  const match = compileThemes([theme]);
  const faults: ThemeFault[] = [];
  const attested = new Set<string>();
  for (const example of theme.examples) {
    const spans = match(example);
    if (spans.length === 0)
      faults.push({ theme: theme.id, fault: 'example-not-matched', words: example });
    for (const { phrase } of spans) attested.add(phrase);
  }
  for (const nearMiss of theme.nearMisses) {
    for (const { phrase } of match(nearMiss)) {
      faults.push({ theme: theme.id, fault: 'near-miss-matched', words: nearMiss, phrase });
    }
  }
  for (const phrase of theme.phrases) {
    if (!attested.has(phrase))
      faults.push({ theme: theme.id, fault: 'phrase-without-example', words: phrase });
  }
  const asPhrases = compileThemes([{ ...theme, phrases: theme.except, except: [] }]);
  const excepted = new Set(
    [...theme.examples, ...theme.nearMisses].flatMap((text) =>
      asPhrases(text).map(({ phrase }) => phrase),
    ),
  );
  for (const wording of theme.except) {
    if (!excepted.has(wording))
      faults.push({ theme: theme.id, fault: 'exception-without-example', words: wording });
  }
  return faults;
}
