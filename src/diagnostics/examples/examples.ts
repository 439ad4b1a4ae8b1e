import type { RuleId } from '../rules.ts';
import { examplesOfBytes } from './bytes.ts';
import type { Example, NoExample } from './example.ts';
import { examplesOfFiles } from './files.ts';
import { examplesOfFormulas } from './formulas.ts';
import { examplesOfLedger } from './ledger.ts';
import { examplesOfReadings } from './readings.ts';
import { examplesOfRecords } from './records.ts';

/** An example of every rule, or the reason why there is none. */
export const examples: Readonly<Record<RuleId, Example | NoExample>> = {
  ...examplesOfBytes,
  ...examplesOfFiles,
  ...examplesOfRecords,
  ...examplesOfFormulas,
  ...examplesOfReadings,
  ...examplesOfLedger,
};
