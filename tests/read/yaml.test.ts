import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/read/yaml-file.ts';
import { PublisherRecord } from '../../src/schema/authority.ts';
import { StatementRecord } from '../../src/schema/record.ts';
import { places } from './folder.ts';

const read = (text: string | Uint8Array) => readYaml('a.yaml', Buffer.from(text), StatementRecord);
const faults = (text: string | Uint8Array) => places(read(text).diagnostics);

describe('keys', () => {
  it.each([
    ['titel: { value: A }\n', '1:1', 'Did you mean `title`?'],
    ['url: https://a.example/\npublsher: { value: a }\n', '2:1', 'Did you mean `publisher`?'],
    ['dates:\n  event:\n    valeu: 2011\n    value: 2011-05-03\n', '3:5', 'Did you mean `value`?'],
    ['dates: { evnet: { value: 2011-05-03 } }\n', '1:10', 'Did you mean `event`?'],
    [
      'participants:\n  value:\n    - { id: a, name: A, ofice: B }\n',
      '3:25',
      'Did you mean `office`?',
    ],
    ['zzzzzzzzzz: 1\n', '1:1', 'title, dates, kind'],
  ])('an unknown key: %s', (text, at, remedy) => {
    const { diagnostics, value } = read(text);
    expect(value).toBeNull();
    expect(places(diagnostics)).toContain(`a.yaml:${at} error yaml/unknown-key`);
    expect(diagnostics.find(({ rule }) => rule === 'yaml/unknown-key')?.remedy).toContain(remedy);
  });

  it('in a list of an authority file', () => {
    const list = readYaml(
      'p.yaml',
      Buffer.from(
        '- id: a\n  name: A\n  type: other\n- id: b\n  name: B\n  type: other\n  contry: KE\n',
      ),
      z.array(PublisherRecord),
    );
    expect(places(list.diagnostics)).toEqual(['p.yaml:7:3 error yaml/unknown-key']);
    expect(list.diagnostics[0]?.remedy).toContain('`country`');
  });

  it('a key that JavaScript would take for an object’s own', () => {
    expect(faults('__proto__: { value: x }\n')).toEqual(['a.yaml:1:1 error yaml/unknown-key']);
    expect(faults('constructor: 1\n')).toEqual(['a.yaml:1:1 error yaml/unknown-key']);
  });
});

describe('values', () => {
  it.each([
    ['kind: { value: speech }\n', '1:9'],
    ['dates:\n  event: { value: 2022-02-30 }\n', '2:12'],
    ['dates:\n  event: { value: 30/12/2022 }\n', '2:12'],
    ['parties: { value: [cn] }\n', '1:20'],
    ['url: javascript:alert(1)\n', '1:1'],
    ['url: www.example.org\n', '1:1'],
    ['title: A headline\n', '1:1'],
    ['multilateral: { value: "yes" }\n', '1:17'],
    ['- a list\n', '1:1'],
  ])('%s', (text, at) => {
    expect(faults(text)).toContain(`a.yaml:${at} error yaml/value`);
  });

  it('says that a bare number needs quotation marks', () => {
    const [fault] = read('dates: { event: { value: 1999 } }\n').diagnostics;
    expect(fault).toMatchObject({ rule: 'yaml/value', line: 1, column: 19 });
    expect(fault?.remedy).toContain('quotation marks');
  });

  it('dates stay strings', () => {
    expect(read('dates: { event: { value: 2022-01-06 } }\n').value?.dates?.event?.value).toBe(
      '2022-01-06',
    );
  });
});

describe('files that are no YAML', () => {
  it.each([
    ['title: { value: A\nurl: x\n', /^a\.yaml:[23]:\d+ error yaml\/syntax$/],
    ['title: Wang Yi: Four Partners\n', /^a\.yaml:1:8 error yaml\/syntax$/],
    ['title:\n\tvalue: x\n', /^a\.yaml:2:1 error yaml\/syntax$/],
    ['url: a\nurl: b\n', /^a\.yaml:2:1 error yaml\/syntax$/],
    ['url: *nobody\n', /^a\.yaml:1:6 error yaml\/syntax$/],
    ['rights: !mystery 2022-01-06\n', /^a\.yaml:1:9 error yaml\/syntax$/],
    ['url: a\n---\nurl: b\n', /^a\.yaml:\d:\d+ error yaml\/syntax$/],
  ])('%s', (text, place) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeNull();
    expect(places(diagnostics)[0]).toMatch(place);
  });

  it('aliases that would grow without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) {
      const [name, before] = ['abcdefghij'.charAt(i), 'abcdefghij'.charAt(i - 1)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    const { value, diagnostics } = read(`${bomb.join('\n')}\n`);
    expect(value).toBeNull();
    expect(places(diagnostics)).toEqual(['a.yaml:1:1 error yaml/syntax']);
    expect(diagnostics[0]?.what).toMatch(/alias/i);
  });

  it('lists in lists without end', () => {
    const deep = `url: ${'['.repeat(100_000)}`;
    expect(places(read(deep).diagnostics).at(0)).toMatch(/^a\.yaml:1:\d+ error yaml\/syntax$/);
  });

  it('an alias that holds itself', () => {
    expect(read('title: &a { value: *a }\n').value).toBeNull();
  });

  it('an alias or two is no bomb', () => {
    const text = 'title: &t { value: A }\nplace: *t\n';
    expect(read(text).value?.place?.value).toBe('A');
  });

  it('other encodings, NUL', () => {
    expect(faults(Buffer.from('url: a', 'utf16le'))).toEqual(['a.yaml:1:1 error bytes/utf-16']);
    expect(faults(Buffer.from([0x61, 0xe9]))).toEqual(['a.yaml:1:2 error bytes/not-utf-8']);
  });

  it('an empty file, comments only, a mark, CR LF: nothing is wrong', () => {
    for (const text of [
      '',
      '# nothing known\n',
      '\ufeffurl: https://a.example/\n',
      'accept:\r\n  - bytes/bom\r\n',
    ])
      expect(read(text)).toMatchObject({ diagnostics: [] });
    expect(read('\ufeffurl: https://a.example/\n').value?.url).toBe('https://a.example/');
  });
});
