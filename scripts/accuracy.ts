import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive, readText } from '../src/loader/open-archive.ts';
import { FIELDS, type MeasuredField, measure, type Outcome } from './accuracy/measure.ts';
import { measureReuse, readTexts } from './accuracy/reuse.ts';
import { table } from './accuracy/table.ts';
import { readTruth, type Truth } from './accuracy/truth.ts';

// npm run accuracy -- DIR [--misses FIELD] [--save | --save-unseen]: how well the texts of DIR are read, against DIR/truth.jsonl.
// npm run accuracy -- --reuse [--corpus DIR] [--texts N] [--sample N]: how well parallel passages are found that are planted
// in N texts of DIR; --sample prints so many of those the texts have of themselves. Ends with 1 where too few are found.
// --save keeps the figures for the page /about/reading/; --save-unseen keeps them as those of texts that no rule was written
// for, which is true of them only once.
const { values, positionals } = parseArgs({
  options: {
    misses: { type: 'string' },
    save: { type: 'boolean' },
    'save-unseen': { type: 'boolean' },
    reuse: { type: 'boolean' },
    corpus: { type: 'string', default: 'content' },
    texts: { type: 'string', default: '1500' },
    sample: { type: 'string', default: '0' },
  },
  allowPositionals: true,
});
if (values.reuse) {
  const good = measureReuse(readTexts(values.corpus, Number(values.texts)), Number(values.sample));
  process.exit(good ? 0 : 1);
}
const folder = positionals[0];
if (!folder || (values.misses !== undefined && !FIELDS.includes(values.misses as MeasuredField))) {
  console.error(
    `Usage: npm run accuracy -- DIR [--misses ${FIELDS.join('|')}] [--save | --save-unseen]`,
  );
  process.exit(2);
}

/** The truth of a folder, or its message and no more where it has none. */
function truths(folder: string): Truth[] {
  try {
    return readTruth(folder);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const archive = openArchive(folder);
const texts = new Map(archive.texts.map((text) => [text.file, text]));
const corpus = createHash('sha256');
let count = 0;
const sets = new Map<string, Record<MeasuredField, Outcome>[]>();
for (const truth of truths(folder)) {
  const path = join(folder, truth.file);
  const file = texts.get(truth.file);
  const statement = file ? readText(archive, file).statement : null;
  const bytes = readFileSync(path);
  corpus.update(bytes);
  count += 1;
  const outcomes = measure(truth, statement, bytes.toString('utf8'));
  const set = truth.file.includes('/') ? truth.file.slice(0, truth.file.indexOf('/')) : '.';
  sets.set(set, [...(sets.get(set) ?? []), outcomes]);
  const miss = values.misses ? outcomes[values.misses as MeasuredField].miss : null;
  if (miss) console.log(`${truth.file}\n  expected  ${miss.expected}\n  read      ${miss.read}`);
}
console.log(table.text(sets));
const saved = [
  values.save && 'src/extract/accuracy.json',
  values['save-unseen'] && 'src/extract/accuracy-unseen.json',
].filter((path) => typeof path === 'string');
for (const path of saved) {
  const kept = { corpus: corpus.digest('hex'), texts: count, rows: table.rows(sets) };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
}
