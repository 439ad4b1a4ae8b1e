import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  leadingEntries,
  threadName,
} from '../../src/components/formulas/wording-entries.ts';
import { wordingInWords } from '../../src/components/formulas/wording-in-words.ts';
import { noteOf } from '../../src/components/formulas/wording-note.ts';
import { newestFirst } from '../../src/relate/order.ts';
import { type WordingLedger, wordingLedger } from '../../src/relate/wording.ts';
import type { StatementSummary } from '../../src/schema/statement.ts';
import { catalogue, said, stating } from './attested.ts';

const ledgerOf = (...statements: StatementSummary[]): WordingLedger =>
  wordingLedger('cn-ke', newestFirst(statements), catalogue);

/** Each line of a ledger: its thread, its words as changed, its note. */
function lines(ledger: WordingLedger): string[] {
  const signs = { stands: '', gone: '-', new: '+' };
  return entriesOf(ledger).map((entry) => {
    const { thread, wording, one, family } = entry;
    const words = wording?.from
      ? wording.changes.map(({ is, words: own }) => `${signs[is]}${own}`).join(' ')
      : one.formula.text;
    const note = noteOf(entry, (id) => id.toUpperCase()).map((piece) => piece.words);
    return `${threadName(thread) || family.name}: ${words} [${note.join('')}]`;
  });
}

describe('the wording ledger', () => {
  it('follows what takes another’s place from one to the next, word for word', () => {
    const ledger = ledgerOf(
      stating('a', '2013-01-01', []),
      stating('b', '2017-05-15', [
        said('lower-tier', 'a good partner', { speaker: 'wang', manner: 'direct' }),
      ]),
      stating('c', '2018-09-04', [said('lower-tier', 'a good partner')], {
        publisher: { id: 'mfa', name: 'Ministry' },
      }),
      stating('d', '2025-04-24', [
        said('higher-tier', 'a very good friend', {
          speaker: 'ruto',
          manner: 'reported',
          passage: 8,
        }),
      ]),
      stating('e', '2025-05-01', []),
    );
    expect(lines(ledger)).toEqual([
      'Tiers: a good partner [first held, not in the 1 statement held before · WANG, quoted · passage 1 · in 2 statements, last on 4 September 2018, not in the 2 statements held since]',
      'Tiers: a +very good -partner +friend [changed from 4 September 2018 · RUTO, reported · passage 8 · not in the 1 statement held since]',
    ]);
  });

  it('keeps apart what its family keeps apart, and follows other formulas by themselves', () => {
    const ledger = ledgerOf(
      stating('a', '2020-01-01', [
        said('lower-tier', 'with Africa', { slots: { region: 'Africa' } }),
        said('lower-tier', 'with Kenya'),
        said('growth', 'growth'),
        said('peace', 'peace'),
      ]),
    );
    expect(lines(ledger).map((line) => line.split(' [')[0])).toEqual([
      'Africa: with Africa',
      'Tiers: with Kenya',
      'Name of peace: peace',
      'Name of growth: growth',
    ]);
  });

  it('takes nothing that is told of another relation, nor an undated one for a date', () => {
    const ledger = ledgerOf(
      stating('a', null, [said('peace', 'peace', { speaker: 'wang', manner: 'reported' })]),
      stating('b', '2020-01-01', [said('peace', 'peace at last', { relations: ['cn-kz'] })]),
    );
    expect(lines(ledger)).toEqual(['Name of peace: peace [undated · WANG, reported · passage 1]']);
    expect(wordingInWords(ledger)).toContain('undated');
  });

  it('counts texts not read for formulas neither as having a wording nor as lacking it', () => {
    const ledger = ledgerOf(
      stating('a', '2020-01-01', [], { language: 'fr' }),
      stating('b', '2021-01-01', [said('peace', 'peace')]),
      stating('c', '2022-01-01', [said('peace', 'peace')], { language: 'fr' }),
      stating('d', '2023-01-01', [said('growth', 'growth')]),
    );
    expect(lines(ledger)).toEqual([
      'Name of peace: peace [first held · account: publisher not known · passage 1 · not in the 1 statement held since]',
      'Name of growth: growth [first held, not in the 1 statement held before · account: publisher not known · passage 1 · stands in the latest statement read]',
    ]);
    expect(wordingInWords(ledger)).toContain('Two statements are in other languages and were not.');
  });

  it('takes a wording within longer words for no absence', () => {
    const ledger = ledgerOf(
      stating('a', '2019-01-01', [said('growth', 'the Road of Peace')]),
      stating('b', '2020-01-01', [said('peace', 'Road of Peace')]),
      stating('c', '2021-01-01', [
        said('peace', 'Road of Peace'),
        said('growth', 'joint Road-of-Peace initiative'),
      ]),
      stating('d', '2022-01-01', [said('growth', 'joint Road-of-Peace initiative')]),
      stating('e', '2023-01-01', [said('growth', 'Road to Peace')]),
    );
    expect(lines(ledger).map((line) => line.replace(/ · account.*passage 1/, ''))).toEqual([
      'Name of peace: Road of Peace [first held of this relation in this form · in 2 statements, within longer words last on 1 January 2022, not in the 1 statement held since]',
      'Name of growth: the Road of Peace [first held · not in the 4 statements held since]',
      'Name of growth: -the Road of Peace +joint Road-of-Peace initiative [changed from 1 January 2019 · in 2 statements, last on 1 January 2022, not in the 1 statement held since]',
      'Name of growth: -joint Road-of-Peace initiative +Road to Peace [changed from 1 January 2022 · stands in the latest statement read]',
    ]);
  });

  it('names the latest statement by the wording itself where that stands there too', () => {
    const ledger = ledgerOf(
      stating('a', '2020-01-01', [said('peace', 'peace')]),
      stating('b', '2021-01-01', [
        said('peace', 'peace', { passage: 2 }),
        said('peace', 'lasting peace', { passage: 3 }),
      ]),
    );
    expect(lines(ledger)[0]).toContain(
      'in 2 statements, last on 1 January 2021, the latest statement read]',
    );
    expect(lines(ledger)[0]).not.toContain('longer');
  });

  it('says that words told of another relation are not of this one, never that they are not held', () => {
    const others = { relations: ['cn-kz'] };
    const ledger = ledgerOf(
      stating('a', '2019-01-01', [said('growth', 'growth', others)]),
      stating('b', '2020-01-01', [said('peace', 'peace'), said('growth', 'growth')]),
      stating('c', '2021-01-01', [said('peace', 'lasting peace', others)]),
    );
    expect(lines(ledger).map((line) => line.replace(/ · account.*passage 1/, ''))).toEqual([
      'Name of peace: peace [first held, not in the 1 statement held before · of this relation not in the 1 statement held since]',
      'Name of growth: growth [first held of this relation in this form · not in the 1 statement held since]',
    ]);
  });

  it('compares with the wording most like it', () => {
    const ledger = ledgerOf(
      stating('a', '2020-01-01', [
        said('lower-tier', 'good partners'),
        said('lower-tier', 'the partnership of Kenya and China that is good'),
      ]),
      stating('b', '2021-01-01', [said('higher-tier', 'very good partners')]),
    );
    expect(lines(ledger)[2]).toContain('Tiers: +very good partners [');
  });

  it('shows on the relation’s own page the leading families, the latest of each thread', () => {
    const years = Array.from({ length: 9 }, (_, i) => 2010 + i);
    const ledger = ledgerOf(
      ...years.map((year) =>
        stating(`s${year}`, `${year}-01-01`, [
          said('lower-tier', `partner ${year}`),
          said('peace', `peace ${year}`),
        ]),
      ),
    );
    expect(ledger.count).toBe(18);
    const shown = leadingEntries(ledger, 30).map(({ one }) => one.formula.text);
    expect(shown).toEqual(['partner 2015', 'partner 2016', 'partner 2017', 'partner 2018']);
    expect(leadingEntries(ledger, 3)).toHaveLength(3);
  });
});
