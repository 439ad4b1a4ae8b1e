import {
  formulaLinesPath,
  formulaTablePath,
  LINES_IN_FILE,
  lineFilesOf,
} from '../components/formulas/formula-address.ts';
import { attestedLine } from '../concordance/attested-line.ts';
import { concordanceTable } from '../concordance/csv.ts';
import { packLines } from '../concordance/pack.ts';
import type { Attestation } from '../relate/attestations.ts';
import type { Holdings } from '../relate/holdings.ts';
import type { ArchiveFile, Exporting } from './exporting.ts';

/** Beside each formula's page: its concordance as a table, and the data files the page orders its lines from. */
export function* formulaFiles({ held }: Exporting): Generator<ArchiveFile> {
  for (const { formula, attestations } of held.formulas) {
    if (attestations.length === 0) continue;
    yield {
      path: formulaTablePath(formula.id),
      mediaType: 'text/csv; charset=utf-8; header=present',
      contents: ({ site }) =>
        concordanceTable(
          linesOf(attestations, held),
          (id, passage) => `${site}statements/${id}/#p${passage}`,
        ),
    };
    for (let file = 1; file <= lineFilesOf(attestations.length); file += 1)
      yield {
        path: formulaLinesPath(formula.id, file),
        mediaType: 'application/json; charset=utf-8',
        contents: () => {
          const own = attestations.slice((file - 1) * LINES_IN_FILE, file * LINES_IN_FILE);
          return `${JSON.stringify(packLines(linesOf(own, held)))}\n`;
        },
      };
  }
}

/** Attestations as lines, in their order. */
export function linesOf(attestations: readonly Attestation[], held: Holdings) {
  const names = {
    focus: held.archive.focus,
    stateName: held.stateName,
    personName: (id: string) => held.personOf.get(id)?.name ?? id,
  };
  return attestations.map((one) => attestedLine(one, names));
}
