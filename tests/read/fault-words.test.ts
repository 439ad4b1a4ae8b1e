import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/read/yaml-file.ts';
import { StatementRecord } from '../../src/schema/record.ts';

const said = (text: string) =>
  readYaml('a.yaml', Buffer.from(text), StatementRecord).diagnostics.map(({ what }) => what);
const advised = (text: string) =>
  readYaml('a.yaml', Buffer.from(text), StatementRecord).diagnostics.map(({ remedy }) => remedy);

describe('what is said of a YAML file', () => {
  it.each([
    ['title: Kenya: a visit\n', 'A second colon follows the first'],
    ['title: { value: Kenya: a visit }\n', 'A colon stands in the words of a value'],
    ['title\nkind: x\n', 'The line has no colon'],
    ['title: "a\n', 'is not closed'],
    ['\ttitle: a\n', 'indented by a tab'],
    ['title: *a\n', 'no place is called `&a`'],
    ['a: 1\na: 2\n', 'The same key stands twice.'],
    ['- a\n', 'must be keys with values, `{ key: value }`; here stands a list.'],
    ['title: {}\n', '`title.value` is missing; it must be words.'],
    ['title: { value: "" }\n', '`title.value` is empty.'],
    ['title: { value: 5 }\n', '`title.value` must be words; here stands `5`.'],
    ['kind: { value: readuot }\n', '`kind.value` is `readuot`; it can be joint-statement'],
    ['url: www.x\n', '`www.x` is not a whole address that begins with https:// or http://.'],
    ['parties: { value: [Kenya] }\n', '`Kenya` is not a state code'],
    ['publisher: { value: A B }\n', 'single hyphens. Here stands `A B`.'],
    [
      'themes: { value: [{ id: a, passages: [0] }] }\n',
      '`themes.value.passages` is refused: `0` is too small a number.',
    ],
  ])('%s', (text, words) => {
    const [what, ...more] = said(text);
    expect(what).toContain(words);
    expect(more).toEqual([]);
  });

  it('names the value that was probably meant, and no other', () => {
    expect(advised('kind: { value: readuot }\n')).toEqual(['Did you mean `readout`?']);
    expect(advised('kind: { value: zzzzzzz }\n')).toEqual(['Write the value in the form shown.']);
  });

  it('shows no more of a value than a line holds, and none of what commands a terminal', () => {
    expect(said(`publisher: { value: "${'A'.repeat(500)}" }\n`)[0]).not.toContain('AAA');
    expect(said('publisher: { value: "A\\e[2J" }\n')[0]).not.toContain('\u001b');
  });
});
