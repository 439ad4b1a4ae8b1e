import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addressesOf } from '../ledger/addresses-of.ts';
import { checkPublished } from '../ledger/check-published.ts';
import { movedWordings } from '../ledger/moved-wordings.ts';
import { type OldAddresses, oldAddresses } from '../ledger/redirects.ts';
import { type TextNow, textNow } from '../ledger/text-now.ts';
import { readInside } from '../read/archive-folder.ts';
import { readEarlierText } from '../read/earlier-texts.ts';
import { readProseFiles } from '../read/prose-files.ts';
import { readYaml } from '../read/yaml-file.ts';
import type { Holdings } from '../relate/holdings.ts';
import { relate } from '../relate/relate.ts';
import { summaryOf } from '../resolve/summary.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import { StatementRecord } from '../schema/record.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { OpenArchive, TextRead } from './open-archive.ts';

/** Everything that was read of an archive, as far as its links depend on it. */
export interface ReadForLinks {
  readonly summaries: readonly StatementSummary[];
  readonly texts: readonly TextNow[];
  /** Statements withdrawn, whether their texts are still held or not. */
  readonly withdrawn: readonly WithdrawnStatement[];
}

/** Collects what links depend on while texts are read one by one. */
export class LinksRead implements ReadForLinks {
  readonly summaries: StatementSummary[] = [];
  readonly texts: TextNow[] = [];
  readonly withdrawn: WithdrawnStatement[];

  constructor(archive: Pick<OpenArchive, 'withdrawn'>) {
    this.withdrawn = [...archive.withdrawn];
  }

  add(read: {
    readonly summary: StatementSummary | null;
    readonly now: TextNow | null;
    readonly withdrawn?: WithdrawnStatement;
  }): void {
    if (read.summary) this.summaries.push(read.summary);
    if (read.now) this.texts.push(read.now);
    if (read.withdrawn) this.withdrawn.push(read.withdrawn);
  }
}

/** What links depend on of texts read one after the other. */
export function linksOf(
  archive: OpenArchive,
  read: Iterable<Pick<TextRead, 'statement' | 'withdrawn'>>,
): LinksRead {
  const links = new LinksRead(archive);
  for (const { statement, withdrawn } of read)
    links.add({
      summary: statement && summaryOf(statement, ''),
      now: statement && textNow(statement),
      ...(withdrawn && { withdrawn }),
    });
  return links;
}

/** What would be at every address if the archive were published now. */
export interface WouldBePublished {
  readonly held: Holdings;
  /** The paths of all pages published for good, in order. */
  readonly pages: readonly string[];
  readonly old: OldAddresses;
}

/** Relates what was read and lays out its addresses; null for a folder that is no archive or does not describe itself. */
export function wouldBePublished(
  archive: OpenArchive,
  read: Pick<ReadForLinks, 'summaries' | 'withdrawn'>,
  related?: Holdings,
): WouldBePublished | null {
  const { files, world, root } = archive;
  if (!files?.description) return null;
  const held = related ?? relate(read.summaries, { ...world, archive: files.description });
  const pages = addressesOf(held, readProseFiles(root).pages.keys());
  const known = new Set(pages);
  const said = oldAddresses(
    {
      texts: read.summaries.map(({ id, file, formerly = [] }) => ({ id, file, formerly })),
      recordOf: recordOf(archive),
      withdrawn: read.withdrawn,
      people: files.people,
      moved: files.moved,
    },
    known,
  );
  const moved = movedWordings(archive.published().ledger, held, known);
  const redirects = [...said.redirects, ...moved].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { held, pages, old: { ...said, redirects } };
}

/**
 * What an archive would break of what it has published. Where a text is kept out by an error of its own, nobody can say
 * what would be at its address: only the ledger's own faults are told until the error is cured.
 */
export function publishedFaults(
  archive: OpenArchive,
  read: ReadForLinks,
  isWhole: boolean,
): Diagnostic[] {
  const { files, root } = archive;
  if (!files) return [];
  const { ledger, lineOf, diagnostics } = archive.published();
  if (!isWhole || diagnostics.length > 0) return [...diagnostics];
  const would = wouldBePublished(archive, read);
  if (!would) return [];
  return checkPublished({
    ledger,
    lineOf,
    texts: read.texts,
    pages: new Set(would.pages),
    old: would.old,
    recordOf: recordOf(archive),
    at: ({ file, path }) =>
      file.startsWith('statements/') ? placeInRecord(root, file, path) : files.at(file, path),
    earlier: (id, name) => readEarlierText(root, id, name)?.sha256 ?? null,
  });
}

function recordOf({ texts }: OpenArchive): (file: string) => string {
  const records = new Map(texts.map(({ file, record }) => [file, record]));
  return (file) => records.get(file) ?? file;
}

function placeInRecord(root: string, file: string, path: readonly PropertyKey[]) {
  const { bytes } = readInside(root, file);
  if (!bytes) return { line: 1, column: 1 };
  return readYaml(file, bytes, StatementRecord).at(path);
}
