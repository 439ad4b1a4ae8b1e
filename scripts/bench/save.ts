import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chartOf } from './chart.ts';
import type { Measured } from './measure.ts';
import { type Peer, versionIn } from './peers.ts';
import { count, figuresTable, inMarkdown, millionTable, peersTable } from './tables.ts';

const PARTS = {
  measured: {
    begin: '<!-- measured: written by npm run bench -- --save -->',
    end: '<!-- end of what was measured -->',
  },
  million: {
    begin: '<!-- a million: written by npm run bench -- --save -->',
    end: '<!-- end of the million -->',
  },
} as const;
type PartName = keyof typeof PARTS;

/** What was measured with what, in a sentence: the machine, the programs with their versions, the corpus. */
export function circumstances(peers: readonly Peer[], corpus: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const own = ['Astro', 'Pagefind'].map(
    (name) => `${name} ${versionIn('node_modules', name.toLowerCase())}`,
  );
  const programs = [`Node ${process.versions.node}`, ...own, ...peers.map((peer) => peer.versions)];
  const known = [...new Set(programs.flatMap((one) => one.split(', ')))];
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB of memory, ${process.platform}`;
  return `Machine: ${machine}. Programs: ${known.join(', ')}. Corpus: ${corpus}.`;
}

/** The part of the page that is written by the bench. */
export function measuredPart(all: readonly Measured[], told: string): string {
  const peers = peersTable(all);
  const sizes = all.map(({ size }) => count(size)).join(' and ');
  return [
    told,
    `![Processor time and time by the clock at ${sizes} texts; the figures stand in the tables.](scaling.svg)`,
    inMarkdown(figuresTable(all)),
    ...(peers
      ? [
          'The last two columns say how many times as long Concord took as the program of the row.',
          inMarkdown(peers),
        ]
      : []),
  ].join('\n\n');
}

/**
 * A page with the part between its two marks replaced.
 * Errors: throws where the page has not both, in their order.
 */
export function withMeasured(page: string, part: string, name: PartName = 'measured'): string {
  const { begin, end } = PARTS[name];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page lacks “${begin}” or, after it, “${end}”`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}

/** Writes what was measured into the page about scaling, and its chart beside it. */
export function save(
  all: readonly Measured[],
  told: string,
  folder = join('content', 'pages'),
): void {
  const page = join(folder, 'scaling.md');
  const measured = withMeasured(readFileSync(page, 'utf8'), measuredPart(all, told));
  writeFileSync(page, withMeasured(measured, inMarkdown(millionTable(all)), 'million'));
  writeFileSync(join(folder, 'scaling.svg'), chartOf(all));
}
