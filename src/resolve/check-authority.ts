import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { compileThemes } from '../extract/themes/compile-theme.ts';
import { type ThemeFault, themeFaults } from '../extract/themes/theme-faults.ts';
import { renamed, states } from '../gazetteer/states.ts';
import type { ArchiveFiles } from '../read/archive-files.ts';
import { checkFormulas } from './check-formulas.ts';

/**
 * Checks that every state an archive's files name exists, that every phrase of its themes can be read, and
 * that its formulas find what their examples hold.
 * It never drops what it does not know: each is an error at its place.
 */
export function checkAuthority(files: ArchiveFiles): Diagnostic[] {
  const known = new Set([...states.map(({ code }) => code), ...Object.keys(renamed)]);
  const found: Diagnostic[] = [];
  const state = (file: string, path: readonly PropertyKey[], code: string | undefined) => {
    if (code === undefined || known.has(code)) return;
    const what = `${code} is the code of no state.`;
    found.push(report('authority/unknown-state', file, files.at(file, path), what));
  };
  state('archive.yaml', ['focus'], files.description?.focus);
  files.countries.forEach(({ code }, i) => {
    state('authority/countries.yaml', [i, 'code'], code);
  });
  files.people.forEach(({ country, offices }, i) => {
    state('authority/people.yaml', [i, 'country'], country);
    offices.forEach((office, j) => {
      state('authority/people.yaml', [i, 'offices', j, 'country'], office.country);
    });
  });
  files.places.forEach(({ country }, i) => {
    state('authority/places.yaml', [i, 'country'], country);
  });
  files.publishers.forEach(({ country }, i) => {
    state('authority/publishers.yaml', [i, 'country'], country);
  });
  const unreadable = unreadablePhrases(files);
  const disagreeing = unreadable.length > 0 ? [] : disagreeingExamples(files);
  return [...found, ...unreadable, ...disagreeing, ...checkFormulas(files)];
}

/** Where the examples and near-misses of a theme do not bear out its phrases, at the words concerned. */
function disagreeingExamples({ themes, at }: ArchiveFiles): Diagnostic[] {
  return themes.flatMap((theme, i) =>
    themeFaults(theme).map((fault) => {
      const { key, what } = faultInWords(fault);
      const place = at('themes.yaml', [i, key, theme[key].indexOf(fault.words)]);
      return report('theme/examples-disagree', 'themes.yaml', place, what);
    }),
  );
}

function faultInWords({ theme, fault, words, phrase }: ThemeFault) {
  switch (fault) {
    case 'example-not-matched':
      return { key: 'examples', what: `No phrase of ${theme} stands in this example.` } as const;
    case 'near-miss-matched':
      return {
        key: 'nearMisses',
        what: `The phrase “${phrase}” of ${theme} stands in this near-miss.`,
      } as const;
    case 'phrase-without-example':
      return {
        key: 'phrases',
        what: `The phrase “${words}” of ${theme} stands in no example.`,
      } as const;
    case 'exception-without-example':
      return {
        key: 'except',
        what: `The exception “${words}” of ${theme} stands in no example or near-miss.`,
      } as const;
  }
}

function unreadablePhrases({ themes, at }: ArchiveFiles): Diagnostic[] {
  return themes.flatMap((theme, i) =>
    (['phrases', 'except'] as const).flatMap((key) =>
      theme[key].flatMap((phrase, j) => {
        const reason = refusalOf({ ...theme, phrases: [phrase], except: [] });
        return reason === null
          ? []
          : [
              report(
                'theme/unreadable-phrase',
                'themes.yaml',
                at('themes.yaml', [i, key, j]),
                reason,
              ),
            ];
      }),
    ),
  );
}

function refusalOf(theme: Parameters<typeof compileThemes>[0][number]): string | null {
  try {
    compileThemes([theme]);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return `The phrase ${error.message}.`;
    throw error;
  }
}
