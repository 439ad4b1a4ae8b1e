import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, report } from '../diagnostics/rules.ts';
import { makeWorld, noAuthority, type World } from '../extract/world/world.ts';
import { LEDGER_FILE, type LedgerRead, readLedger } from '../ledger/read-ledger.ts';
import {
  type ArchiveFiles,
  isArchive,
  noDescription,
  readArchiveFiles,
} from '../read/archive-files.ts';
import { readInside, standingAt } from '../read/archive-folder.ts';
import { readProseFiles } from '../read/prose-files.ts';
import { listStatementFiles, type StatementFile, withoutText } from '../read/statement-files.ts';
import { readBytes, readParts, type StatementBytes } from '../read/statement-text.ts';
import { readWithdrawn, withdrawnBy } from '../read/withdrawn-records.ts';
import { checkAuthority } from '../resolve/check-authority.ts';
import { checkRecord } from '../resolve/check-record.ts';
import { readStatement } from '../resolve/read-statement.ts';
import { noFormulas } from '../schema/formula.ts';
import type { WithdrawnStatement } from '../schema/lasting.ts';
import type { Statement } from '../schema/statement.ts';

/** A folder of texts opened for reading: its files listed, its authority files read, the world made of them. */
export interface OpenArchive {
  readonly root: string;
  /** Null for a folder of bare texts. */
  readonly files: ArchiveFiles | null;
  readonly world: World;
  readonly texts: readonly StatementFile[];
  /** Statements withdrawn of which no text is left; those with a text are known when it is read. */
  readonly withdrawn: readonly WithdrawnStatement[];
  /** What is to be said about the folder as a whole, found when it is first asked for. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was published before, read when first asked for; nothing for a folder of bare texts. */
  readonly published: () => LedgerRead;
}

/** One text read: null where an error keeps it out. */
export interface TextRead {
  readonly file: StatementFile;
  readonly sha256: string;
  readonly statement: Statement | null;
  /** What is left of the statement where its record withdraws it. */
  readonly withdrawn?: WithdrawnStatement;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens a folder: an archive where it holds `statements/`, else bare texts.
 * Nothing is read yet but lists and authority files; texts are read one at a time by `readText`.
 */
export function openArchive(folder: string): OpenArchive {
  const root = resolve(folder);
  if (!isArchive(root)) {
    const { texts, alone, diagnostics } = listStatementFiles(root, '');
    const said = [...diagnostics, ...alone.map(withoutText)];
    return {
      root,
      files: null,
      world: worldOfNoArchive(),
      texts,
      withdrawn: [],
      diagnostics: withEmptiness(texts, said, '.'),
      published: nothingPublished,
    };
  }
  const files = readArchiveFiles(root);
  const faults = once(() => checkAuthority(files));
  const { texts, alone, diagnostics } = listStatementFiles(root, 'statements');
  const { withdrawn, diagnostics: lonely } = readWithdrawn(root, alone);
  const said = once(() => {
    const { diagnostics: ofPages } = readProseFiles(root);
    const all = [...files.diagnostics, ...faults(), ...ofPages, ...diagnostics, ...lonely];
    return withEmptiness(texts, all, 'statements');
  });
  const world = once(() => worldOf(files, faults));
  return {
    root,
    files,
    get world() {
      return world();
    },
    texts,
    withdrawn,
    get diagnostics() {
      return said();
    },
    published: once(() => ledgerIn(root)),
  };
}

/** What cannot be read would stop all reading: the texts are read without that list, and the fault is told. */
function worldOf(files: ArchiveFiles, faults: () => readonly Diagnostic[]): World {
  try {
    return makeWorld(files);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const has = (fault: RuleId) => faults().some(({ rule }) => rule === fault);
    return makeWorld({
      ...files,
      ...(has('theme/unreadable-phrase') && { themes: [] }),
      ...(has('formula/unreadable-pattern') && { formulas: noFormulas }),
    });
  }
}

/** Of several who open an archive few ask for everything: what is dear is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Opens a folder that is to be published: what only an archive has is asked for, whatever the folder holds. */
export function openForPublishing(folder: string): OpenArchive {
  const archive = openArchive(folder);
  if (archive.files) return archive;
  return { ...archive, diagnostics: [noDescription(), ...archive.diagnostics] };
}

/** Opens one file by itself; where it stands in an archive, with that archive's authority files. */
export function openFile(path: string): OpenArchive {
  const file = resolve(path);
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'statements') continue;
    const archive = openArchive(dirname(folder));
    const relative = file.slice(archive.root.length + 1).replaceAll('\\', '/');
    return {
      ...archive,
      texts: archive.texts.filter((text) => text.file === relative),
      // The faults of other texts are not asked for; those of the authority files are.
      diagnostics: archive.diagnostics.filter(
        ({ file: at }) => at === relative || !at.startsWith('statements'),
      ),
    };
  }
  // Who names a link means what it leads to.
  const real = realpathSync(file);
  const root = dirname(real);
  const { texts, alone, diagnostics } = listStatementFiles(root, '', 'this folder only');
  const name = basename(real);
  return {
    root,
    files: null,
    world: worldOfNoArchive(),
    texts: texts.filter((text) => text.file === name),
    withdrawn: [],
    diagnostics: [...diagnostics, ...alone.map(withoutText)].filter((d) => d.file === name),
    published: nothingPublished,
  };
}

function ledgerIn(root: string): LedgerRead {
  if (standingAt(root, LEDGER_FILE) === 'nothing') return readLedger(null);
  const { bytes, diagnostics } = readInside(root, LEDGER_FILE);
  const read = readLedger(bytes);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}

const nothingPublished = () => readLedger(null);

/** The gazetteer alone: the same for every text outside an archive. */
const worldOfNoArchive = once(() => makeWorld(noAuthority));

function withEmptiness(
  texts: readonly StatementFile[],
  diagnostics: readonly Diagnostic[],
  file: string,
): Diagnostic[] {
  const refused = diagnostics.some(({ rule }) => rule === 'id/duplicate' || rule === 'id/empty');
  if (texts.length > 0 || refused) return [...diagnostics];
  return [
    ...diagnostics,
    report('archive/no-statements', file, { line: 1, column: 1 }, 'The folder holds no text.'),
  ];
}

/** Reads one text of an open archive through steps 1 to 5. */
export function readText(
  archive: OpenArchive,
  file: StatementFile,
  bytes: StatementBytes = readBytes(archive.root, file),
): TextRead {
  const parts = readParts(file, bytes);
  const { source, record } = parts;
  const references =
    record && file.record ? checkRecord(file.record, record, parts.at, archive.world) : [];
  const withdrawn = record && file.record && withdrawnBy(file.id, file.record, record);
  // Whatever is wrong with a text that nobody will read harms nobody.
  if (withdrawn)
    return { file, sha256: bytes.sha256, statement: null, withdrawn, diagnostics: references };
  const kept = [...parts.diagnostics, ...references];
  const stopped = { file, sha256: bytes.sha256, statement: null };
  if (!source) return { ...stopped, diagnostics: kept.sort(byPlace) };
  const read = readStatement(
    { id: file.id, source, sha256: bytes.sha256, record: record ?? {} },
    archive.world,
  );
  const late =
    file.record && read.statement && record
      ? missingPassages(file.record, parts.at, read.statement, record.themes?.value ?? [])
      : [];
  // While a record is refused nobody knows what it would have supplied: the curator is not asked for it.
  const remarks = read.diagnostics.filter(({ severity }) => record !== null || severity !== 'info');
  const diagnostics = [...kept, ...late, ...remarks].sort(byPlace);
  const refused = record === null || diagnostics.some(({ severity }) => severity === 'error');
  return { file, sha256: bytes.sha256, statement: refused ? null : read.statement, diagnostics };
}

function missingPassages(
  file: string,
  at: (path: readonly PropertyKey[]) => { line: number; column: number },
  statement: Statement,
  themes: Statement['themes'],
): Diagnostic[] {
  return themes.flatMap(({ id, passages }, i) =>
    passages
      .filter((n) => n > statement.passages.length)
      .map((n) =>
        report(
          'record/no-such-passage',
          file,
          at(['themes', 'value', i]),
          `The theme ${id} names passage ${n}; the text has ${statement.passages.length}.`,
        ),
      ),
  );
}

/** Reads every text of an open archive only to say what is wrong with it, in the order of the places. */
export function diagnosticsOf(archive: OpenArchive): { diagnostics: Diagnostic[]; texts: number } {
  const read: { file: StatementFile; sha256: string }[] = [];
  const own = archive.texts.flatMap((file) => {
    const { sha256, diagnostics } = readText(archive, file);
    read.push({ file, sha256 });
    return diagnostics;
  });
  const diagnostics = [...archive.diagnostics, ...own, ...sameTexts(read)].sort(byPlace);
  return { diagnostics, texts: read.length };
}

/** Warns of texts that are the same, byte for byte, in the order of their files. */
export function sameTexts(read: Iterable<{ file: StatementFile; sha256: string }>): Diagnostic[] {
  const first = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { file, sha256 } of read) {
    const earlier = first.get(sha256);
    if (earlier === undefined) first.set(sha256, file.file);
    else
      found.push(
        report(
          'text/duplicate',
          file.file,
          { line: 1, column: 1 },
          `The text is the same, byte for byte, as ${earlier}.`,
        ),
      );
  }
  return found;
}
