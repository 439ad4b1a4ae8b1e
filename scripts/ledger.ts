import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/diagnostics/count.ts';
import { byPlace, type Diagnostic, hasErrors } from '../src/diagnostics/diagnostic.ts';
import { inLines, inTotal } from '../src/diagnostics/print.ts';
import { proposedMove } from '../src/ledger/check-published.ts';
import { ledgerLine } from '../src/ledger/ledger.ts';
import { newEntries } from '../src/ledger/new-entries.ts';
import { LEDGER_FILE } from '../src/ledger/read-ledger.ts';
import { contentFolder } from '../src/loader/archive.ts';
import { KeptStatements } from '../src/loader/kept-statements.ts';
import { openForPublishing } from '../src/loader/open-archive.ts';
import { parallelsOf } from '../src/loader/parallels.ts';
import { LinksRead, publishedFaults, wouldBePublished } from '../src/loader/published-faults.ts';
import type { Holdings } from '../src/relate/holdings.ts';
import { relate } from '../src/relate/relate.ts';
import { PublicationDay } from '../src/schema/ledger.ts';

// npm run ledger [-- --date YYYY-MM-DD] [--dry-run] [--propose]: adds to the archive's ledger.jsonl a line for everything
// that is published for the first time, changed, moved or withdrawn. Lines are only ever added. --dry-run prints them;
// --propose prints lines for moved.yaml, one for each published address that has no page any more.
const usage = 'Usage: npm run ledger [-- --date YYYY-MM-DD] [--dry-run] [--propose]';
const asked = askedOf(process.argv.slice(2));
const archive = openForPublishing(contentFolder());
const links = new LinksRead(archive);
const diagnostics: Diagnostic[] = [...archive.diagnostics];
const kept = new KeptStatements(archive);
for (const text of kept.texts()) {
  diagnostics.push(...text.diagnostics);
  links.add(text);
}
const would = hasErrors(diagnostics) ? null : wouldBePublished(archive, links, related());
const { ledger } = archive.published();

if (asked.propose) {
  if (!would) refuse();
  const pages = new Set(would.pages);
  const led = [
    ...would.old.redirects.map(({ from }) => from),
    ...would.old.tombstones.map(({ address }) => address),
  ];
  const gone = ledger.addresses.filter((address) => !pages.has(address) && !led.includes(address));
  for (const address of gone) console.log(proposedMove(address, pages));
} else {
  diagnostics.push(...publishedFaults(archive, links, !hasErrors(diagnostics)));
  if (!would || hasErrors(diagnostics)) refuse();
  const entries = newEntries({ on: asked.on, ledger, texts: links.texts, ...would });
  const lines = entries.map(ledgerLine).join('');
  if (asked.dryRun) process.stdout.write(lines);
  else if (lines !== '') {
    const path = join(archive.root, LEDGER_FILE);
    // A line that lacks its end would swallow the next.
    const open = existsSync(path) && !/(?:^|\n)$/.test(readFileSync(path, 'utf8'));
    appendFileSync(path, open ? `\n${lines}` : lines);
  }
  const texts = entries.filter((entry) => 'text' in entry && entry.text).length;
  const what = `${counted(entries.length, 'line')} ${asked.dryRun ? 'to add' : 'added'} to ${LEDGER_FILE}, ${counted(texts, 'text')} among them.`;
  console.error(
    entries.length === 0 ? 'The ledger has everything that is published.' : capital(what),
  );
}

/** Everything related, the wordings that texts share among it: their pages are published too. */
function related(): Holdings | undefined {
  const description = archive.files?.description;
  if (!description) return undefined;
  const parallels = parallelsOf(links.summaries, (summary) => kept.statementOf(summary));
  return relate(links.summaries, { ...archive.world, archive: description }, parallels);
}

function refuse(): never {
  const grave = diagnostics.filter(({ severity }) => severity === 'error').sort(byPlace);
  console.error(inLines(grave));
  console.error(`${inTotal(diagnostics, links.texts.length)} The ledger is as it was.`);
  process.exit(1);
}

function askedOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        propose: { type: 'boolean', default: false },
      },
    });
    // The only place that looks at the clock: the day, in UTC, on which this is published.
    const on = values.date ?? new Date().toISOString().slice(0, 10);
    if (!PublicationDay.safeParse(on).success)
      throw new Error(`${on} is not a day, written 2026-11-21`);
    return { on, dryRun: values['dry-run'], propose: values.propose };
  } catch (error) {
    console.error((error as Error).message);
    console.error(usage);
    process.exit(2);
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
