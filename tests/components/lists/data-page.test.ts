import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/components/lists/fields.ts';
import { Kind } from '../../../src/schema/kind.ts';
import { Statement } from '../../../src/schema/statement.ts';

describe('the page on the data', () => {
  it('explains every field of the contract and no other', () => {
    expect(Object.keys(fields).sort()).toEqual([...Object.keys(Statement.shape), 'address'].sort());
  });

  it('says of a field whether it may be absent', () => {
    for (const [name, { type }] of Object.entries(fields)) {
      const field = Statement.shape[name as keyof typeof Statement.shape];
      if (field)
        expect([name, type.includes('optional')]).toEqual([
          name,
          field.safeParse(undefined).success,
        ]);
    }
  });

  it('names every kind', () => {
    for (const kind of Kind.options) expect(fields.kind.is).toContain(kind);
  });
});
