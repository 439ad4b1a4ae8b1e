import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares a value with what a person has read and committed.
 * A missing expectation is written out and the comparison still fails: until somebody has read it, it proves nothing.
 */
export function golden(path: string, value: unknown): { expected: unknown; missing: boolean } {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
    return { expected: `no expectation: ${path} has been written; read it and commit it`, missing: true };
  }
  return { expected: JSON.parse(readFileSync(path, 'utf8')), missing: false };
}
