import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { golden } from '../golden.ts';
import { five, read } from './five.ts';

const beside = import.meta.dirname;

describe('the five texts, whole objects', () => {
  for (const id of five) {
    for (const [how, name] of [
      ['with its record', `${id}.json`],
      ['bare', `${id}.bare.json`],
    ] as const) {
      it(`${id}, ${how}`, () => {
        const statement = read(id, how);
        expect(statement).toEqual(golden(join(beside, name), statement).expected);
      });
    }
  }
});

describe('negative control: the comparison', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const statement = read(five[0], 'bare');
  const path = join(folder, 'deeper', 'x.json');

  it('fails where an expectation is missing, and writes it out to be read', () => {
    const { expected, missing } = golden(path, statement);
    expect(missing).toBe(true);
    expect(statement).not.toEqual(expected);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(statement);
  });

  it('fails where one character of one value differs', () => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('2021-05-12', '2021-05-11'));
    expect(statement).not.toEqual(golden(path, statement).expected);
  });
});
