import { makeWorld } from '../../src/extract/world/world.ts';
import { sourceText } from '../../src/read/source-text.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';

// node scripts/bench/long-texts.ts: whether reading a text ten times as long takes about ten times as long.
// Exits 1 where it takes far more: then some step looks at everything again for each thing it meets.
const SHORT = 60_000;
const TIMES = 10;
const FAR_MORE = 35;
const opening =
  'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima.\n\n';
const shapes: Readonly<Record<string, (i: number) => string>> = {
  'one long line': () => 'Nordmann said that Norway and Peru will build the railway. ',
  'many short lines': () => 'Peru met.\n',
  'many passages': () => '“We will build the railway together,” Quispe said. He was content.\n\n',
  'many people': (i) =>
    `Norwegian Minister ${nameOf(i)} met with President ${nameOf(i + 7)} in Oslo. `,
  'no stops': () => 'China-Kenya, Norway and Peru met in Oslo on Monday and Nordmann said ',
  'quotations never closed': () => 'He said, “we ',
  initials: () => 'J. K. ',
  stops: () => '...',
  turns: () => 'THE PRESIDENT: We will build the railway.\n\n',
  'wrapped lines': () => 'the two sides agreed on the building of a railway from\n',
  'header lines': () => 'Date: 2011-05-03\n',
};

function nameOf(i: number): string {
  const letters = [...String(i)].map((digit) => 'aeioubdfgk'.charAt(Number(digit))).join('');
  return `K${letters} N${letters}`;
}

const world = makeWorld();

function secondsFor(shape: (i: number) => string, length: number): number {
  const parts = [opening];
  for (let i = 0, total = 0; total < length; i++) {
    const part = shape(i);
    parts.push(part);
    total += part.length;
  }
  const source = sourceText('long.txt', `${parts.join('')}x`);
  const began = performance.now();
  readStatement({ id: 'long', source, sha256: '0'.repeat(64), record: {} }, world);
  return (performance.now() - began) / 1000;
}

secondsFor(() => 'Norway and Peru met. ', SHORT);
for (const [name, shape] of Object.entries(shapes)) {
  const short = Math.min(secondsFor(shape, SHORT), secondsFor(shape, SHORT));
  const long = secondsFor(shape, SHORT * TIMES);
  const ratio = long / Math.max(short, 0.05);
  if (ratio > FAR_MORE) process.exitCode = 1;
  const verdict = ratio > FAR_MORE ? '  far more than its length' : '';
  console.log(
    `${name.padEnd(24)} ${short.toFixed(2)} s  ×${TIMES}: ${long.toFixed(2)} s  ratio ${ratio.toFixed(1)}${verdict}`,
  );
}
