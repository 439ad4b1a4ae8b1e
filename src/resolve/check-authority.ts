import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { compileThemes } from '../extract/themes/compile-theme.ts';
import { renamed, states } from '../gazetteer/states.ts';
import type { ArchiveFiles } from '../read/archive-files.ts';

/**
 * Checks that every state an archive's files name exists, and that every phrase of its themes can be read.
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
  return [...found, ...unreadablePhrases(files)];
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
