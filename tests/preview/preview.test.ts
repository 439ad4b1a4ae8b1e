import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { draw, layOut } from '../../src/preview/draw.ts';
import { previewOfArchive, previewOfRelation } from '../../src/preview/preview.ts';
import { canBeDrawn } from '../../src/preview/typefaces.ts';
import type { Holdings, Relation } from '../../src/relate/holdings.ts';
import { sizeOfPng } from '../site/metadata-faults.ts';

const nothing = { statements: [], oldest: null, newest: null };
const archive = (title: string) =>
  ({
    ...nothing,
    archive: { title, site: 'https://archive.example/base/' },
  }) as unknown as Holdings;
const relation = (name: string) => ({ ...nothing, id: 'cn-ke', name }) as unknown as Relation;

test('a picture is 1200 × 630, and the same bytes each time', async () => {
  const laidOut = layOut({ heading: 'China – Kenya', line: '11 statements', archive: 'Concord' });
  const [one, other] = [await draw(laidOut), await draw(laidOut)];
  expect(sizeOfPng(Buffer.from(one))).toEqual({ width: 1200, height: 630 });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(one)).toBe(hash(other));
  const third = await draw(
    layOut({ heading: 'China – Kenia', line: '11 statements', archive: '' }),
  );
  expect(hash(third)).not.toBe(hash(one));
  expect(one.length).toBeLessThan(60_000);
});

test.each([
  ['Côte d’Ivoire – Türkiye', true],
  ['Чехия Łódź Đà Nẵng Ελλάδα', true],
  ['中国', false],
  ['مصر', false],
  ['turned \u202egnitirw', false],
  ['𝕮𝖍𝖎𝖓𝖆', false],
])('what the typefaces have: %s', (words, can) => {
  expect(canBeDrawn(words)).toBe(can);
});

test('a name that cannot be drawn gives way to codes, a title to the address', () => {
  expect(previewOfRelation(relation('中国 – Kenya'), archive('档案')).heading).toBe('CN – KE');
  expect(previewOfRelation(relation('a – b'), archive('档案')).archive).toBe(
    'archive.example/base',
  );
  expect(previewOfArchive(archive('档案')).heading).toBe('archive.example/base');
  expect(previewOfArchive(archive('Concord')).line).toBe('0 statements');
});

test('a long name is cut at a blank', () => {
  const { heading } = previewOfRelation(relation('State of '.repeat(40).trim()), archive('A'));
  expect([...heading].length).toBeLessThanOrEqual(70);
  expect(heading).toMatch(/State of…$|State…$/);
});
