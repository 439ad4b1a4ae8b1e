import { expect, test } from 'vitest';
import { oldestFirst } from '../../../src/relate/attestations.ts';
import { firstDayOf, newestFirst } from '../../../src/relate/order.ts';
import { wordingLedger } from '../../../src/relate/wording.ts';
import { summaryOf } from '../../../src/resolve/summary.ts';
import { foldedKey } from '../../../src/search/words.ts';
import { catalogue, five, read } from './five.ts';

// Counted again from the texts, which the ledger does not read: only what the archive itself says would be its own witness.
test('whatever a wording ledger says is not in statements held stands nowhere in their texts', () => {
  const statements = five.map((id) => read(id, 'with its record'));
  const words = new Map(
    statements.map(({ id, passages }) => [
      id,
      passages.map(({ text }) => ` ${foldedKey(text)} `).join('|'),
    ]),
  );
  const standsIn = (wording: string, id: string) =>
    words.get(id)?.includes(` ${foldedKey(wording)} `);
  let told = 0;
  for (const relation of ['cn-ke', 'cn-kz', 'cn-tj']) {
    const own = newestFirst(
      statements
        .filter(({ relations }) => relations.includes(relation))
        .map((one) => summaryOf(one, one.id)),
    );
    const dated = oldestFirst(own).filter((one) => firstDayOf(one) !== null);
    const { families } = wordingLedger(relation, own, catalogue);
    for (const wording of families.flatMap(({ threads }) => threads.flatMap((t) => t.wordings))) {
      const { first, from, latest, notBefore, notSince, ofOthersSince } = wording;
      const before = from === null ? dated.slice(0, notBefore ?? 0) : [];
      const since = ofOthersSince ? [] : dated.slice(dated.length - notSince);
      const lacking = [...before, ...since];
      for (const { id } of lacking)
        expect(standsIn(first.formula.text, id), `${first.formula.text} in ${id}`).toBe(false);
      for (const { id } of [first.statement, latest.statement])
        expect(standsIn(first.formula.text, id), `${first.formula.text} in ${id}`).toBe(true);
      told += lacking.length;
    }
  }
  expect(told).toBeGreaterThan(30);
});
