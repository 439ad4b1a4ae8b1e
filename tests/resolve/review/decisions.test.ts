import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openArchive, readText } from '../../../src/loader/open-archive.ts';
import { readBytes, readParts } from '../../../src/read/statement-text.ts';
import { rankedRejected } from '../../../src/resolve/review/candidates.ts';
import { type Decision, decisionsOf } from '../../../src/resolve/review/decisions.ts';
import { PeopleWithoutState } from '../../../src/resolve/review/work-list.ts';
import { yamlWords } from '../../../src/resolve/review/yaml-words.ts';
import { StatementRecord } from '../../../src/schema/record.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { folderOf } from '../../read/folder.ts';

function review(text: string, yaml?: string): { statement: Statement; decisions: Decision[] } {
  const archive = openArchive(
    folderOf({ 'a.txt': text, ...(yaml === undefined ? {} : { 'a.yaml': yaml }) }),
  );
  const file = archive.texts[0];
  if (!file) throw new Error('no text');
  const { statement, diagnostics } = readText(archive, file);
  if (!statement) throw new Error(JSON.stringify(diagnostics));
  const record = readParts(file, readBytes(archive.root, file)).record ?? {};
  return { statement, decisions: decisionsOf(statement, diagnostics, record) };
}
const linesOf = (decisions: readonly Decision[]) => decisions.flatMap(({ lines }) => lines);
const rulesOf = (decisions: readonly Decision[]) => decisions.map(({ rule }) => rule);

const address =
  'It is a pleasure to open this school of fisheries. Its roof comes from Peru and its boats were built in Norway, and both will last. I thank all who gave their time to it, and I wish those who will learn here many calm days at sea.\n';
const readout =
  'Norway and Peru Sign Fisheries Agreement\n\nLIMA, March 3, 2011 -- Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe. They signed an agreement on fisheries.\n';

describe('what a person should decide', () => {
  it('puts what keeps a text out of the lists first, each with its line', () => {
    const { decisions } = review(address);
    expect(rulesOf(decisions).slice(0, 2).sort()).toEqual(['date/none', 'parties/unsure']);
    expect(decisions.map(({ worth }) => worth)).toEqual(
      [...decisions.map(({ worth }) => worth)].sort((a, b) => b - a),
    );
    expect(linesOf(decisions)).toContain('dates: { event: { value: "YYYY-MM-DD", note: "…" } }');
    expect(rulesOf(decisions)).toContain('publisher/unknown');
  });

  it('shows the states that a text without parties names, with their words', () => {
    const { decisions } = review(address);
    const parties = decisions.find(({ field }) => field === 'parties');
    expect(parties?.candidates.map(({ value, evidence }) => [value, evidence?.text])).toEqual(
      expect.arrayContaining([
        ['PE', 'Peru'],
        ['NO', 'Norway'],
      ]),
    );
  });

  it('shows a state once as rejected, not again as only named', () => {
    const { decisions } = review(
      'OSLO, May 3, 2011 -- The foreign minister of Norway opened a market. Peru had sent fish.\n',
    );
    const candidates = decisions.find(({ field }) => field === 'parties')?.candidates ?? [];
    const peru = candidates.filter(({ value }) => value === 'PE');
    expect(peru.every(({ rejected }) => rejected)).toBe(true);
    expect(peru.length).toBeGreaterThan(0);
  });

  it('asks nothing of a text that says it all but who published it', () => {
    expect(rulesOf(review(readout).decisions)).toEqual(['publisher/unknown']);
  });

  it('asks nothing that the record has accepted or supplied', () => {
    expect(review(readout, 'accept: [publisher/unknown]\n').decisions).toEqual([]);
    const supplied = review(address, 'dates: { event: { value: "2011-03-03" } }\n').decisions;
    expect(rulesOf(supplied)).not.toContain('date/none');
  });

  it('keeps a day without its year, and leaves the year to be filled in', () => {
    const { statement, decisions } = review(
      'LIMA, March 31 (Reuters) - Norway and Peru agreed on fisheries, both sides said in Lima on that day.\n',
    );
    expect(statement.date).toBe('XXXX-03-31');
    expect(linesOf(decisions).join('\n')).toContain('value: "YYYY-03-31", note: "…"');
  });

  it('says where a line goes when the record has the key already', () => {
    const { decisions } = review(address, 'dates: { header: { value: "XXXX-05-12" } }\n');
    const lines = decisions.find(({ field }) => field === 'dates')?.lines;
    expect(lines).toEqual([
      '# below dates, which the record has, in place of its header:',
      '  header: { value: "YYYY-05-12", note: "…" }',
    ]);
    const one = review(address, 'parties: { value: [PE] }\n').decisions;
    expect(one.find(({ field }) => field === 'parties')?.lines).toEqual([
      '# in place of the parties now in the record:',
      'parties: { value: [PE, NO], note: "…" }',
    ]);
  });
});

describe('the lines to paste', () => {
  it('are YAML of the contract once filled in, and refused until then', () => {
    const lines = linesOf(review(address).decisions);
    const blank = StatementRecord.safeParse(parse(lines.join('\n')));
    expect(blank.success).toBe(false);
    const filled = lines
      .join('\n')
      .replace('"YYYY-MM-DD"', '"2011-03-03"')
      .replace(/(publisher: \{ value: )"…"/, '$1mfa-peru')
      .replace(/(kind: \{ value: )"…"/, '$1remarks')
      .replace(/"…"/g, '"as the ministry’s page has it"');
    const read = StatementRecord.safeParse(parse(filled));
    expect(read.error).toBeUndefined();
    expect(read.data?.dates?.event?.value).toBe('2011-03-03');
  });

  it('are each refused by the schema while a blank stands in them', () => {
    for (const line of [
      'parties: { value: [NO, PE], note: "…" }',
      'title: { value: "…", note: "headline of the page" }',
      'kind: { value: "…", note: "seen" }',
      'publisher: { value: "…", note: "seen" }',
      'rights: "…"',
      'dates: { event: { value: "YYYY-03-31", note: "seen" } }',
    ])
      expect(StatementRecord.safeParse(parse(line)).success, line).toBe(false);
    expect(StatementRecord.safeParse(parse('title: { value: "On …", note: "a" }')).success).toBe(
      true,
    );
  });
});

describe('rankedRejected', () => {
  it('ranks by how many rules proposed a value, and leaves out what was kept', () => {
    const reading = (value: string, rule: string, rejected?: true) => ({
      value,
      rule,
      basis: 'inferred' as const,
      ...(rejected && { rejected }),
    });
    expect(
      rankedRejected([
        reading('CL', 'parties/lead', true),
        reading('CL', 'parties/lead', true),
        reading('PE', 'parties/lead', true),
        reading('PE', 'parties/title', true),
        reading('NO', 'parties/title'),
        reading('BO', 'parties/lead', true),
      ]),
    ).toEqual(['PE', 'CL', 'BO']);
    expect(rankedRejected(undefined)).toEqual([]);
  });
});

describe('people without a state', () => {
  it('are listed once, those of most texts first, with an entry that is YAML', () => {
    const people = new PeopleWithoutState();
    const { statement } = review(readout);
    const person = (id: string, name: string) => ({ id, name });
    people.add({ ...statement, file: 'a.txt', participants: [person('a-b', 'A B')] });
    people.add({
      ...statement,
      file: 'b.txt',
      participants: [
        { ...person('c-d', 'C "D"'), office: 'Envoy' },
        person('a-b', 'A B'),
        { ...person('e-f', 'E F'), country: 'PE' },
      ],
    });
    const [first, second, ...rest] = people.list();
    expect(rest).toEqual([]);
    expect(first?.files).toEqual(['a.txt', 'b.txt']);
    expect(parse(second?.lines.join('\n') ?? '')).toEqual([
      { id: 'c-d', name: 'C "D"', surname: '"D"', country: 'AA' },
    ]);
  });
});

describe('yamlWords', () => {
  it('gives back the same words', () => {
    for (const words of [
      'Wang Yi',
      'Wang Yi: "Four"',
      'No',
      '12',
      'a #b',
      "Xi'an",
      '- x',
      'null',
      '',
    ])
      expect(parse(`a: ${yamlWords(words)}`).a, words).toBe(words);
  });
});
