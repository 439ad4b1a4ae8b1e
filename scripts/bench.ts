import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { askedOfBench, usage } from './bench/asked.ts';
import { openCorpus } from './bench/corpus.ts';
import { type Measured, measure } from './bench/measure.ts';
import { peersIn } from './bench/peers.ts';
import { circumstances, save } from './bench/save.ts';
import { count, figuresTable, inColumns, peersTable } from './bench/tables.ts';

// npm run bench -- --corpus DIR [--sizes 1000,10000] [--warm] [--peers] [--save]; npm run bench -- --doubling
const asked = arguments_();
if (asked.doubling) {
  await import('./bench/long-texts.ts');
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
try {
  const corpus = openCorpus(resolve(asked.corpus));
  const peers = asked.peers ? peersIn(process.env['CONCORD_PEERS']) : [];
  const sizes = asked.sizes.length > 0 ? asked.sizes : [corpus.texts.length];
  const named = `${basename(corpus.folder)}, ${count(corpus.texts.length)} texts`;
  const told = circumstances(peers, named);
  console.log(told);
  if (asked.peers && peers.length === 0)
    console.log('No peer is installed: Hugo in the PATH, others in the folder CONCORD_PEERS.');
  const all: Measured[] = [];
  for (const size of sizes) {
    const at = join(folder, String(size));
    mkdirSync(at);
    all.push(await measure(corpus, size, at, { warm: asked.warm, peers }));
    rmSync(at, { recursive: true, force: true });
  }
  console.log(`\n${inColumns(figuresTable(all))}`);
  console.log('\nStages run beside each other in threads: they may come to more than the whole.');
  const beside = peersTable(all);
  if (beside) console.log(`\n${inColumns(beside)}`);
  if (asked.save) save(all, told);
  const other = all.flatMap(({ warm }) => warm?.different ?? []);
  if (other.length > 0) {
    console.log(`\nNot the same as a build from nothing: ${other.slice(0, 20).join(', ')}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function arguments_() {
  try {
    return askedOfBench(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    console.error(usage);
    process.exit(2);
  }
}
