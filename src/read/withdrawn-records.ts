import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import { StatementRecord } from '../schema/record.ts';
import { readInside } from './archive-folder.ts';
import { type RecordAlone, withoutText } from './statement-files.ts';
import { readYaml } from './yaml-file.ts';

/** What a record says of a text that it withdraws; null where it withdraws none. */
export function withdrawnBy(
  id: string,
  file: string,
  record: StatementRecord,
): WithdrawnStatement | null {
  if (!record.withdrawn) return null;
  const date = record.dates?.event ?? record.dates?.published ?? record.dates?.header;
  return {
    id,
    record: file,
    ...record.withdrawn,
    ...(record.title && { title: record.title.value }),
    ...(date && { date: date.value }),
    formerly: record.formerly ?? [],
  };
}

/**
 * Reads the records beside which no text stands: those that withdraw it are what is left of it, the others are faults.
 * It never takes a record that cannot be read for one that withdraws.
 */
export function readWithdrawn(
  root: string,
  alone: readonly RecordAlone[],
): { withdrawn: WithdrawnStatement[]; diagnostics: Diagnostic[] } {
  const withdrawn: WithdrawnStatement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of alone) {
    const { bytes } = readInside(root, one.record);
    const read = bytes && readYaml(one.record, bytes, StatementRecord);
    const left = read?.value && withdrawnBy(one.id, one.record, read.value);
    if (left) withdrawn.push(left);
    else diagnostics.push(withoutText(one));
  }
  return { withdrawn, diagnostics };
}
