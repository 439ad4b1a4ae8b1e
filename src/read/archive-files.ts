import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { ArchiveDescription } from '../schema/archive.ts';
import { CountryRecord, PersonRecord, PlaceRecord, PublisherRecord } from '../schema/authority.ts';
import { Theme } from '../schema/theme.ts';
import { readYaml } from './yaml-file.ts';

/** What an archive's folder says besides its statements; `description` is null where archive.yaml is missing or refused. */
export interface ArchiveFiles {
  readonly description: ArchiveDescription | null;
  readonly countries: readonly CountryRecord[];
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly publishers: readonly PublisherRecord[];
  readonly themes: readonly Theme[];
  readonly diagnostics: readonly Diagnostic[];
  /** The bytes of every file read, for keys of caches. */
  readonly bytes: readonly Uint8Array[];
}

/** Tells whether a folder is an archive: one that holds `statements/`. */
export function isArchive(folder: string): boolean {
  const path = join(folder, 'statements');
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * Reads archive.yaml, the authority files and the themes of an archive; a missing list is an empty one.
 * It never uses half of a file: a list with a fault is reported and left out whole.
 */
export function readArchiveFiles(folder: string): ArchiveFiles {
  const diagnostics: Diagnostic[] = [];
  const bytes: Uint8Array[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> | null => {
    const path = join(folder, file);
    if (!existsSync(path)) return null;
    let content: Uint8Array;
    try {
      content = readFileSync(path);
    } catch (error) {
      diagnostics.push(
        report(
          'file/unreadable',
          file,
          { line: 1, column: 1 },
          `The file cannot be read: ${(error as Error).message}.`,
        ),
      );
      return null;
    }
    bytes.push(content);
    const { value, diagnostics: faults } = readYaml(file, content, schema);
    diagnostics.push(...faults);
    return value;
  };
  const list = <T extends { id: string } | { code: string }>(
    file: string,
    schema: z.ZodType<T>,
  ): T[] => {
    const items = read(file, z.array(schema)) ?? [];
    const seen = new Set<string>();
    for (const item of items) {
      const key = 'id' in item ? item.id : item.code;
      if (seen.has(key))
        diagnostics.push(
          report(
            'authority/duplicate',
            file,
            { line: 1, column: 1 },
            `The id ${key} stands twice.`,
          ),
        );
      seen.add(key);
    }
    return items;
  };
  if (!existsSync(join(folder, 'archive.yaml'))) {
    diagnostics.push(
      report(
        'archive/missing',
        'archive.yaml',
        { line: 1, column: 1 },
        'There is no archive.yaml.',
      ),
    );
  }
  return {
    description: read('archive.yaml', ArchiveDescription),
    countries: list('authority/countries.yaml', CountryRecord),
    people: list('authority/people.yaml', PersonRecord),
    places: list('authority/places.yaml', PlaceRecord),
    publishers: list('authority/publishers.yaml', PublisherRecord),
    themes: list('themes.yaml', Theme),
    diagnostics,
    bytes,
  };
}
