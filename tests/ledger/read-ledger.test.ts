import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerLine, ledgerOf } from '../../src/ledger/ledger.ts';
import { readLedger } from '../../src/ledger/read-ledger.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (letter: string) => ({
  title: 'A visit',
  sha256: letter.repeat(64),
  passages: [`3:${letter.repeat(16)}`],
});
const address = 'statements/visit/';

const entries: LedgerEntry[] = [
  { on: '2026-01-01', event: 'published', address, text: text('a') },
  { on: '2026-01-01', event: 'published', address: 'people/a-b/' },
  { on: '2026-02-01', event: 'recopied', address, text: text('b') },
  { on: '2026-03-01', event: 'revised', address, text: text('c') },
  { on: '2026-04-01', event: 'moved', address: 'people/a-b/', to: 'people/b/' },
  { on: '2026-04-01', event: 'published', address: 'people/b/' },
  { on: '2026-05-01', event: 'withdrawn', address, reason: 'Asked for by its author.' },
  { on: '2026-06-01', event: 'restored', address },
  { on: '2026-06-01', event: 'withdrawn', address: 'about/us/', reason: 'Old.' },
];
const file = (lines: readonly LedgerEntry[]) => bytes(lines.map(ledgerLine).join(''));

/** Everything a ledger says. */
function said(lines: readonly LedgerEntry[]) {
  const { ledger, diagnostics } = readLedger(file(lines));
  return {
    diagnostics,
    entries: ledger.entries,
    addresses: ledger.addresses.map((one) => [
      one,
      ledger.publishedOn(one),
      ledger.revisedOn(one),
      ledger.standing(one),
      ledger.editions(one),
    ]),
  };
}

describe('the ledger', () => {
  const { ledger } = readLedger(file(entries));

  it('says since when an address is there, also under its old one', () => {
    expect(ledger.publishedOn(address)).toBe('2026-01-01');
    expect(ledger.publishedOn('people/b/')).toBe('2026-01-01');
    expect(ledger.publishedOn('people/nobody/')).toBeNull();
  });

  it('says when words last changed; another copy of them is no change', () => {
    expect(ledger.revisedOn(address)).toBe('2026-03-01');
    expect(ledger.revisedOn('people/b/')).toBeNull();
  });

  it('says where an address stands now', () => {
    expect(ledger.standing('people/a-b/')).toEqual({
      is: 'moved',
      on: '2026-04-01',
      to: 'people/b/',
    });
    expect(ledger.standing('about/us/')).toEqual({
      is: 'withdrawn',
      on: '2026-06-01',
      reason: 'Old.',
    });
    expect(ledger.standing(address)).toEqual({ is: 'there' });
    expect(ledger.standing('people/nobody/')).toBeNull();
  });

  it('knows every text that stood at an address', () => {
    expect(ledger.editions(address).map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('says the same whatever the order of its lines and however often one stands', () => {
    const usual = said(entries);
    const index = fc.integer({ min: 0, max: entries.length - 1 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.array(index),
        (shuffled, twice) => {
          const repeated = twice.flatMap((i) => entries[i] ?? []);
          expect(said([...repeated, ...shuffled])).toEqual(usual);
        },
      ),
    );
  });

  it('would be seen to change by one line less', () => {
    for (let i = 0; i < entries.length; i++)
      expect(said(entries.toSpliced(i, 1))).not.toEqual(said(entries));
  });

  it('of nothing is empty', () => {
    for (const nothing of [null, bytes(''), bytes('\n'), bytes('\ufeff\n\n')])
      expect(readLedger(nothing)).toMatchObject({
        ledger: { entries: [], addresses: [] },
        diagnostics: [],
      });
    expect(ledgerOf([]).publishedOn('')).toBeNull();
  });
});

describe('a faulty line has its place and reason:', () => {
  const good = ledgerLine(entries[0] as LedgerEntry);
  const line = (changed: object) =>
    JSON.stringify({ on: '2026-01-01', event: 'published', address: 'people/a/', ...changed });
  it.each([
    ['not JSON', '{"on":"2026-01-01",}', 20, 'The line is not one JSON object.'],
    ['no object', '[]', 1, '`The line` is refused'],
    ['a day no calendar has', line({ on: '2026-02-30' }), 2, '`on` is refused: not a day'],
    ['an unknown event', line({ event: 'lost' }), 20, '`event` is refused'],
    ['an unknown key', line({ why: 'x' }), 62, '`why` is not a key that can stand here.'],
    ['an address with its host', line({ address: 'https://a.b/' }), 40, '`address` is refused'],
    ['an address without its slash', line({ address: 'people/a' }), 40, '`address` is refused'],
    ['a merge unfinished', '<<<<<<< HEAD', 1, 'A merge left both sides standing'],
  ])('%s', (_, faulty, column, what) => {
    const { diagnostics, ledger } = readLedger(bytes(`${good}${faulty}\n${good}`));
    expect(diagnostics).toMatchObject([
      { rule: 'ledger/unreadable-line', file: 'ledger.jsonl', line: 2, column },
    ]);
    expect(diagnostics[0]?.what).toContain(what);
    expect(ledger.entries).toHaveLength(1);
  });

  it('and so have bytes that are no UTF-8', () => {
    const { diagnostics } = readLedger(Uint8Array.of(0x7b, 0xff));
    expect(diagnostics).toMatchObject([{ rule: 'bytes/not-utf-8', file: 'ledger.jsonl' }]);
  });
});
