import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { historyOf } from '../../src/ledger/history.ts';
import { ledgerLine, ledgerOf } from '../../src/ledger/ledger.ts';
import { printOf, wordsOf } from '../../src/ledger/print-of.ts';
import { openArchive, readText } from '../../src/loader/open-archive.ts';
import { linksOf, publishedFaults } from '../../src/loader/published-faults.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';
import { description, folderOf, plain } from '../read/folder.ts';

const again = 'They will meet again in Nairobi in the spring.';
const two = `${plain}\n${again}\n`;

/** What is said of an archive's links, each `file:line rule`. */
function said(files: Record<string, string>, ledger: readonly LedgerEntry[]): string[] {
  const lines = ledger.map(ledgerLine).join('');
  const archive = openArchive(
    folderOf({ 'archive.yaml': description, ...files, 'ledger.jsonl': lines }),
  );
  const read = archive.texts.map((file) => readText(archive, file));
  const all = [...archive.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)];
  if (hasErrors(all)) throw new Error(JSON.stringify(all.filter((d) => d.severity === 'error')));
  return publishedFaults(archive, linksOf(archive, read), true).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );
}

function statementOf(text: string, record = '') {
  const archive = openArchive(
    folderOf({
      'archive.yaml': description,
      'statements/visit.txt': text,
      ...(record === '' ? {} : { 'statements/visit.yaml': record }),
    }),
  );
  const [file] = archive.texts;
  const statement = file && readText(archive, file).statement;
  if (!statement) throw new Error('not read');
  return statement;
}

const visit = {
  title: 'A visit',
  sha256: createHash('sha256').update(two).digest('hex'),
  passages: [plain, again].map((words) => printOf(wordsOf(words))),
};
const entry = (text = visit): LedgerEntry => ({
  on: '2026-11-21',
  event: 'published',
  address: 'statements/visit/',
  text,
});
const cutAsOne = {
  ...visit,
  passages: [printOf(wordsOf(two))],
};

describe('links that were given out', () => {
  it('are none before the first line of the ledger: that is said once, and nothing else', () => {
    expect(said({ 'statements/visit.txt': plain, 'statements/b.txt': `${plain} ` }, [])).toEqual([
      'ledger.jsonl:1 ledger/none',
    ]);
  });

  it('stay whole where nothing changed, or white space alone', () => {
    expect(said({ 'statements/visit.txt': two }, [entry()])).toEqual([]);
    expect(said({ 'statements/visit.txt': two.replaceAll(' ', '  ') }, [entry()])).toEqual([]);
  });

  it('break where the same text is numbered otherwise, unless the record says so', () => {
    const numbered = { 'statements/visit.txt': two };
    expect(said(numbered, [entry(cutAsOne), entry()])).toEqual([
      'statements/visit.txt:1 ledger/passage-changed',
    ]);
    const record = {
      'statements/visit.yaml': 'revised: [{ note: "Paragraphs are told apart." }]\n',
    };
    expect(said({ ...numbered, ...record }, [entry(cutAsOne), entry()])).toEqual([]);
  });

  it('break where one is told to lead round in a circle, or to two places', () => {
    const moved = (...lines: string[]) => ({
      'statements/visit.txt': two,
      'moved.yaml': lines.map((line) => `- ${line}\n`).join(''),
    });
    expect(
      said(moved('{ from: about/a/, to: about/b/ }', '{ from: about/b/, to: about/a/ }'), [
        entry(),
      ]),
    ).toEqual(['moved.yaml:1 ledger/leads-nowhere', 'moved.yaml:2 ledger/leads-nowhere']);
    expect(
      said(moved('{ from: about/a/, to: about/ }', '{ from: about/a/, to: themes/ }'), [entry()]),
    ).toEqual(['moved.yaml:2 ledger/address-reused']);
    expect(
      said(moved('{ from: about/a/, to: about/b/ }', '{ from: about/b/, to: about/ }'), [entry()]),
    ).toEqual([]);
  });
});

describe('a text numbered otherwise', () => {
  it('tells of each number where its words are, by the ledger alone', () => {
    const statement = statementOf(two, 'revised: [{ note: "Paragraphs are told apart." }]\n');
    const { former, renumbered, earlier } = historyOf(
      statement,
      ledgerOf([entry(cutAsOne)]),
      () => null,
    );
    expect(former).toEqual([
      {
        number: 1,
        where: { was: 1, now: [1, 2], how: 'same' },
        on: '2026-11-21',
        earlier: null,
      },
    ]);
    expect(renumbered).toEqual(['Paragraphs are told apart.']);
    expect(earlier).toEqual([]);
  });
});
