import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { teiDays } from '../../src/export/tei/date.ts';
import { xmlWords } from '../../src/export/xml.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { archives } from './archives.ts';
import { elementsKnown, outsideInventory } from './tei-inventory.ts';

const TEI = { t: 'http://www.tei-c.org/ns/1.0' };
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The subset that ships with the tests; the Consortium's own schema too, where somebody has it. */
const schemas = [join(import.meta.dirname, 'tei-p5-subset.rng'), process.env['TEI_SCHEMA']]
  .filter((path) => path !== undefined)
  .map((path) => RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path))));

/** Why a document is not as the schemas have it; empty where it is. */
function faultsOf(xml: string): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : ''}`];
  }
  try {
    const faults = schemas.flatMap((schema) => {
      try {
        schema.validate(document);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
    return [...faults, ...outsideInventory(document), ...brokenPointers(document)];
  } finally {
    document.dispose();
  }
}

/** Names given twice, and pointers within the document that lead nowhere: no schema sees these. */
function brokenPointers(document: XmlDocument): string[] {
  const names = document.find('//@xml:id', { xml: XML }).map((node) => node.content);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const pointers = document
    .find('//@ref|//@who|//@ana|//@target|//@scheme|//@mutual|//@datingMethod')
    .flatMap((node) => node.content.split(' '))
    .filter((pointer) => pointer.startsWith('#'));
  const lost = pointers.filter((pointer) => !names.includes(pointer.slice(1)));
  return [
    ...twice.map((name) => `the name ${name} stands twice`),
    ...lost.map((pointer) => `${pointer} leads nowhere`),
  ];
}

/** Where the words of a document are not the statement's; empty where they are. */
function wordsChanged(xml: string, statement: Statement): string[] {
  const document = XmlDocument.fromString(xml);
  const words = (path: string) => document.find(path, TEI).map((node) => node.content);
  const held = (parts: readonly { text: string }[]) => parts.map(({ text }) => xmlWords(text));
  const numbers = document
    .find('/t:TEI/t:text/t:body//t:p', TEI)
    .map((p) => [(p as XmlElement).attr('id', 'xml')?.value, (p as XmlElement).attr('n')?.value]);
  const pairs: [string, unknown, unknown][] = [
    ['passages', words('/t:TEI/t:text/t:body//t:p'), held(statement.passages)],
    ['header', words('/t:TEI/t:text/t:front//t:ab'), held(statement.header)],
    ['furniture', words('/t:TEI/t:text/t:back//t:ab'), held(statement.furniture)],
    ['numbers', numbers, statement.passages.map(({ n }) => [`p${n}`, String(n)])],
  ];
  document.dispose();
  return pairs
    .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .map(([part]) => `${part} of ${statement.id}`);
}

describe.each(archives)('TEI of %s', (_, { statements, file }) => {
  test('is as the schemas have it, every name once, every pointer leading somewhere', () => {
    const faults = statements.flatMap(({ statement: { id } }) =>
      faultsOf(file(`statements/${id}.xml`)).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('has every word of header, body and furniture, and the pages’ numbers', () => {
    expect(
      statements.flatMap(({ statement }) =>
        wordsChanged(file(`statements/${statement.id}.xml`), statement),
      ),
    ).toEqual([]);
  });

  test('gives each word of speech to whom the statement gives it', () => {
    for (const { statement } of statements) {
      const document = XmlDocument.fromString(file(`statements/${statement.id}.xml`));
      for (const { n, speech, text } of statement.passages)
        for (const { speaker, manner, start, end } of speech) {
          const said = document
            .find(
              `//t:p[@n="${n}"]//t:said[@who="#person-${speaker}"][@direct="${manner === 'direct'}"]`,
              TEI,
            )
            .map((node) => node.content);
          // Crossing stretches are cut: the pieces together are the words.
          expect(said.join('')).toContain(xmlWords(text.slice(start, end)).slice(0, 1));
          expect(said.join('').length).toBeGreaterThanOrEqual(end - start);
        }
      document.dispose();
    }
  });
});

describe('dates', () => {
  test.each([
    ['2022-06-07', { when: '2022-06-07' }],
    ['2022-06-07?', { when: '2022-06-07' }],
    ['2022-06~', { when: '2022-06' }],
    ['2021-05-11/2021-05-12', { from: '2021-05-11', to: '2021-05-12' }],
    ['2011-05/..', { from: '2011-05' }],
    ['../2011', { to: '2011' }],
    ['2021-05-XX', { notBefore: '2021-05-01', notAfter: '2021-05-31' }],
    ['201X', { notBefore: '2010-01-01', notAfter: '2019-12-31' }],
    ['XXXX-03-31', { when: '--03-31' }],
    ['XXXX-03', { when: '--03' }],
    ['[2011-05-04,2011-05-06]', { notBefore: '2011-05-04', notAfter: '2011-05-06' }],
    ['XXXX-XX-31', {}],
  ])('%s', (date, days) => {
    expect(teiDays(date)).toEqual(days);
  });
});

describe('negative control: a planted fault is found', () => {
  const [, one] = archives[0] ?? [];
  const id = '2025-04-24-xi-ruto-beijing';
  const statement = one?.statements.find(({ summary }) => summary.id === id)?.statement;
  if (!one || !statement) throw new Error('the archive has no text of the Kenyan talks');
  const xml = one.file(`statements/${statement.id}.xml`);

  test.each([
    ['an element TEI does not have', xml.replace('<extent>', '<extents/><extent>')],
    ['an element out of its place', xml.replace('<body>', '<body><teiHeader/>')],
    ['a day there is not', xml.replace('when="2025-04-24"', 'when="2025-02-30"')],
    ['a certainty without a degree', xml.replace('cert="high"', 'cert="perhaps"')],
    ['words said by nobody listed', xml.replace('who="#person-', 'who="#person-no-')],
    ['a number given twice', xml.replace('xml:id="p2"', 'xml:id="p1"')],
    ['an open tag', xml.replace('</p>', '')],
    ['a bare ampersand', xml.replace('China and', 'China & Co and')],
    ['no namespace', xml.replace(' xmlns="http://www.tei-c.org/ns/1.0"', '')],
  ])('%s', (_, broken) => {
    expect(broken).not.toBe(xml);
    expect(faultsOf(broken)).not.toEqual([]);
  });

  test.each([
    ['an element', xml.replace('<extent>', '<spanish/><extent>'), ['TEI has no element spanish']],
    ['its place', xml.replace('<body>', '<body><extent/>'), ['TEI has no extent in body']],
    ['an attribute', xml.replace('<body>', '<body from="2">'), ['TEI has no from on body']],
  ])('%s that TEI itself lacks, whatever our subset says', (_, broken, faults) => {
    const document = XmlDocument.fromString(broken);
    expect(outsideInventory(document)).toEqual(faults);
    document.dispose();
    expect(elementsKnown).toBeGreaterThan(500);
  });

  test('a word less', () => {
    expect(wordsChanged(xml.replace('Kenya agreed', 'agreed'), statement)).toHaveLength(1);
  });
});
