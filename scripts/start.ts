import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// npm start [-- --outDir DIR --port N --host NAME]: builds the archive, then serves it.
const { values } = parseArgs({
  options: { outDir: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
});

console.log('Building the archive …');
const outDir = values.outDir === undefined ? [] : ['--outDir', values.outDir];
const built = spawnSync(process.execPath, ['scripts/build.ts', ...outDir], { stdio: 'inherit' });
if (built.status === 0) await import('./serve.ts');
else process.exitCode = built.status ?? 1;
