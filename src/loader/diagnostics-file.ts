import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cacheFolder } from './cache-folder.ts';

const path = () => cacheFolder('diagnostics.json');

/** Leaves the errors and warnings of the last reading where the development server's pages find them. */
export function writeDiagnostics(diagnostics: readonly Diagnostic[]): void {
  mkdirSync(dirname(path()), { recursive: true });
  writeFileSync(path(), JSON.stringify(diagnostics));
}

/** The errors and warnings of the last reading; none where nothing was read yet. */
export function lastDiagnostics(): Diagnostic[] {
  try {
    return JSON.parse(readFileSync(path(), 'utf8')) as Diagnostic[];
  } catch {
    return [];
  }
}
