import { XmlDocument } from 'libxml2-wasm';
import { xmlWords } from '../../src/export/xml.ts';
import type { Statement } from '../../src/schema/statement.ts';
import type { Exported } from './exported.ts';
import { expand, variablesOf } from './uri-template.ts';

const TEI = {
  t: 'http://www.tei-c.org/ns/1.0',
  dts: 'https://w3id.org/api/dts#',
  xml: 'http://www.w3.org/XML/1998/namespace',
};

/** A client that knows the entry and nothing else: it expands templates and takes what lies there, or nothing. */
export function client({ file, files, site }: Exported) {
  const { collection, navigation, document } = JSON.parse(file('dts/index.json'));
  const ask = (template: string) => (values: Record<string, string>) => {
    const address = expand(template, values);
    const path = address.startsWith(site) ? address.slice(site.length) : '';
    return { address, found: files.get(decodeURIComponent(path)) };
  };
  return {
    templates: { collection, navigation, document } as Record<string, string>,
    collection: ask(collection),
    navigation: ask(navigation),
    document: ask(document),
  };
}

export const json = (found: string | undefined) => (found === undefined ? {} : JSON.parse(found));
const identifiers = (units: { identifier: string }[] | undefined) =>
  units?.map(({ identifier }) => identifier);

/** Where the questions of Distributed Text Services about one text are not answered as version 1.0 has it. */
export function unanswered(one: Exported, statement: Statement): string[] {
  const { navigation, document, templates } = client(one);
  const resource = statement.id;
  const names = namesIn(one);
  const all = statement.passages.map(({ n }) => `p${n}`);
  const faults: string[] = [];
  const hold = (question: object, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${JSON.stringify({ resource, ...question })}: ${JSON.stringify(got)}`);
  };
  const navigated = (question: Record<string, string>, ref: string | null, member?: string[]) => {
    const { address, found } = navigation({ resource, ...question });
    const answer = json(found);
    const got = [answer['@id'], answer.resource?.['@id'], answer.ref?.identifier ?? null];
    hold(question, [...got, identifiers(answer.member)], [address, resource, ref, member]);
  };
  const refused = (question: Record<string, string>) => {
    hold(question, navigation({ resource, ...question }).found, undefined);
    hold(question, document({ resource, ...question }).found, undefined);
  };
  hold({ document }, document({ resource }).found, one.files.get(`statements/${resource}.xml`));
  if (!variablesOf(templates['navigation'] ?? '').includes('ref')) {
    navigated({}, null, all);
    return faults;
  }
  hold({}, navigation({ resource }).found, undefined);
  for (const down of ['1', '-1']) navigated({ down }, null, all);
  for (const { n, text } of statement.passages) {
    const ref = `p${n}`;
    navigated({ ref }, ref);
    navigated({ ref, down: '0' }, ref, all);
    for (const down of ['1', '-1']) navigated({ ref, down }, ref, [ref]);
    hold({ ref, document }, passageOf(document({ resource, ref }).found, names), {
      words: xmlWords(text),
      lost: [],
    });
  }
  for (const ref of ['p0', `p${all.length + 1}`]) refused({ ref });
  for (const [start, end] of [
    ['p1', 'p1'],
    ['p1', `p${all.length}`],
  ] as const)
    refused({ start, end });
  return faults;
}

/** The words in the wrapper of a passage's document, and its names and pointers that its base does not know. */
function passageOf(xml: string | undefined, namesAt: (base: string) => ReadonlySet<string>) {
  if (xml === undefined) return null;
  const passage = XmlDocument.fromString(xml);
  const names = namesAt(passage.get('/t:TEI/@xml:base', TEI)?.content ?? '');
  const pointers = passage.find('//@who|//@ana').flatMap(({ content }) => content.split(' '));
  const own = passage.find('//@xml:id', TEI).map(({ content }) => `#${content}`);
  const words = passage.get('/t:TEI/dts:wrapper/t:p', TEI)?.content;
  passage.dispose();
  return { words, lost: [...pointers, ...own].filter((name) => !names.has(name)) };
}

/** Every name in the document at an address, read once each. */
function namesIn({ files, site }: Exported) {
  const known = new Map<string, ReadonlySet<string>>();
  return (address: string): ReadonlySet<string> => {
    let names = known.get(address);
    if (!names) {
      const document = XmlDocument.fromString(files.get(address.slice(site.length)) ?? '<none/>');
      names = new Set(document.find('//@xml:id', TEI).map(({ content }) => `#${content}`));
      document.dispose();
      known.set(address, names);
    }
    return names;
  };
}
