import { readFileSync } from 'node:fs';
import { contentFolder } from '../src/loader/archive.ts';
import { type Asked, askedOfAdd, USAGE } from './add/arguments.ts';
import { prepare } from './add/prepare.ts';
import { Refused } from './add/refused.ts';
import { writeBoth } from './add/write-both.ts';

// npm run add -- FILE|- [--id ID] [--dry-run]: puts a pasted text into the archive with a record to fill in.
// Exit codes: 0 added (or shown, with --dry-run), 1 refused, 2 asked wrongly. Nothing that stands is ever overwritten.
try {
  const asked = askedOfAdd(process.argv.slice(2));
  const bytes = readAsked(asked);
  const folder = contentFolder();
  const prepared = prepare(folder, bytes, asked);
  console.log(prepared.shown);
  const files = [prepared.text, prepared.record].map(({ path }) => path).join('\n  ');
  if (asked.dryRun) console.log(`\nNothing was written. It would be:\n  ${files}`);
  else {
    writeBoth(prepared.text, prepared.record);
    console.log(`\nWritten:\n  ${files}\n`);
    console.log('Fill in the record, then: npm run check -- --review');
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.code === 2 ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = error.code;
}

function readAsked({ file }: Asked): Uint8Array {
  if (file === '-' && process.stdin.isTTY)
    console.error('Paste the text, then press Ctrl-D on a line of its own.');
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (error) {
    throw new Refused(1, `${file} cannot be read: ${(error as Error).message}.`);
  }
}
