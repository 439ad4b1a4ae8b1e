import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { ArchiveDescription } from '../schema/archive.ts';
import { CountryRecord, PersonRecord, PlaceRecord, PublisherRecord } from '../schema/authority.ts';
import { FormulaCatalogue, noFormulas } from '../schema/formula.ts';
import { GoneAddress } from '../schema/lasting.ts';
import { Theme } from '../schema/theme.ts';
import { readInside, standingAt } from './archive-folder.ts';
import { readYaml } from './yaml-file.ts';

/** What an archive's folder says besides its statements; `description` is null where archive.yaml is missing or refused. */
export interface ArchiveFiles {
  readonly description: ArchiveDescription | null;
  readonly countries: readonly CountryRecord[];
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly publishers: readonly PublisherRecord[];
  readonly themes: readonly Theme[];
  /** Addresses that went, and where they lead. */
  readonly moved: readonly GoneAddress[];
  readonly formulas: FormulaCatalogue;
  readonly diagnostics: readonly Diagnostic[];
  /** The bytes of every file that bears on what a text is read as, for keys of caches. */
  readonly bytes: readonly Uint8Array[];
  /** The place of a value in one of the files. */
  readonly at: (file: string, path: readonly PropertyKey[]) => { line: number; column: number };
}

type ArchivePlaces = (path: readonly PropertyKey[]) => { line: number; column: number };

/** Tells whether a folder is an archive: one that holds `statements/`. */
export function isArchive(folder: string): boolean {
  return ['folder', 'outside'].includes(standingAt(folder, 'statements'));
}

/**
 * Reads archive.yaml, the authority files, the themes and the formulas of an archive; a missing list is an empty one.
 * It never uses half of a file: a list with a fault is reported and left out whole.
 */
export function readArchiveFiles(folder: string): ArchiveFiles {
  const diagnostics: Diagnostic[] = [];
  const bytes: Uint8Array[] = [];
  const places = new Map<string, ArchivePlaces>();
  const read = <S extends z.ZodType>(
    file: string,
    schema: S,
    bearsOnReading = true,
  ): z.output<S> | null => {
    if (standingAt(folder, file) === 'nothing') return null;
    const { bytes: content, diagnostics: unread } = readInside(folder, file);
    diagnostics.push(...unread);
    if (content === null) return null;
    if (bearsOnReading) bytes.push(content);
    const { value, diagnostics: faults, at } = readYaml(file, content, schema);
    places.set(file, at);
    diagnostics.push(...faults);
    return value;
  };
  const list = <T extends { id: string } | { code: string }>(
    file: string,
    schema: z.ZodType<T>,
  ): T[] => {
    const items = read(file, z.array(schema)) ?? [];
    const seen = new Set<string>();
    items.forEach((item, i) => {
      const key = 'id' in item ? item.id : item.code;
      if (seen.has(key)) {
        const at = places.get(file)?.([i]) ?? { line: 1, column: 1 };
        diagnostics.push(report('authority/duplicate', file, at, `The id ${key} stands twice.`));
      }
      seen.add(key);
    });
    return items;
  };
  if (standingAt(folder, 'archive.yaml') === 'nothing') diagnostics.push(noDescription());
  return {
    description: read('archive.yaml', ArchiveDescription),
    countries: list('authority/countries.yaml', CountryRecord),
    people: list('authority/people.yaml', PersonRecord),
    places: list('authority/places.yaml', PlaceRecord),
    publishers: list('authority/publishers.yaml', PublisherRecord),
    themes: list('themes.yaml', Theme),
    moved: read('moved.yaml', z.array(GoneAddress), false) ?? [],
    formulas: read('formulas.yaml', FormulaCatalogue) ?? noFormulas,
    diagnostics,
    bytes,
    at: (file, path) => places.get(file)?.(path) ?? { line: 1, column: 1 },
  };
}

/** The diagnostic of an archive that says nothing of itself. */
export function noDescription(): Diagnostic {
  const at = { line: 1, column: 1 };
  return report('archive/missing', 'archive.yaml', at, 'There is no archive.yaml.');
}
