import { describe, expect, it } from 'vitest';
import { makeWorld, noAuthority } from '../../src/extract/world/world.ts';
import { sourceText } from '../../src/read/source-text.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';

const record = {
  id: 'gerhard-schroder',
  name: 'Gerhard Schröder',
  surname: 'Schröder',
  variants: ['Gerhard Schroeder'],
  offices: [{ office: 'Chancellor', country: 'DE' }],
};

function participants(text: string, world = makeWorld()) {
  const input = { id: 'a', source: sourceText('a.txt', text), sha256: '0'.repeat(64), record: {} };
  return readStatement(input, world).statement?.participants.map(({ id, name }) => [id, name]);
}

describe('the name a text gives a person', () => {
  it('is the form it prints where it prints the surname otherwise than the gazetteer', () => {
    expect(
      participants('German Chancellor Gerhard Schroeder met with Pedro Rojas in Lima.'),
    ).toEqual([
      ['gerhard-schroder', 'Gerhard Schroeder'],
      ['pedro-rojas', 'Pedro Rojas'],
    ]);
  });

  it('is the name of the gazetteer where the text prints that surname', () => {
    expect(
      participants(
        'GERMAN CHANCELLOR\n\nGerman Chancellor Schröder met with Pedro Rojas in Lima.',
      )?.[0],
    ).toEqual(['gerhard-schroder', 'Gerhard Schröder']);
  });

  it('is the name of the archive’s own record, however printed', () => {
    const world = makeWorld({ ...noAuthority, people: [record] });
    expect(
      participants('German Chancellor Gerhard Schroeder met with Pedro Rojas in Lima.', world)?.[0],
    ).toEqual(['gerhard-schroder', 'Gerhard Schröder']);
  });
});
