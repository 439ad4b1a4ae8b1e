import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than a page of any list holds. */
const many = 105;

const description = `title: The Long Shelf
description: An archive made of one sentence and many dates, to see long lists.
site: https://shelf.example/
focus: KE
curator: { name: A. Curator }
licence: CC0-1.0
`;

const publishers = `- { id: ministry, name: Ministry of Foreign Affairs of Kenya, type: government, country: KE }
- { id: evening-post, name: The Evening Post, type: newspaper }
`;

const themes = `- id: harbours
  name: Harbours
  scope: Ports, quays and shipping.
  phrases: [harbour*]
  examples: [They spoke of harbours.]
  nearMisses: [They spoke of airports.]
`;

/** A wording of which no two statements have the same words. */
const formulas = `families:
  - { id: matters, name: Matters, scope: What is spoken of., alternatives: [], leading: true }
formulas:
  - id: matter
    family: matters
    name: A matter
    scope: A matter by its number.
    slots:
      number: { ${Array.from({ length: many }, (_, n) => `"n${n + 1}": ["${n + 1}"]`).join(', ')} }
    patterns: ["matter {number} of the (day|month|year)"]
    examples: [They spoke of matter 3 of the day.]
    nearMisses: [It is a matter of the day.]
`;

interface Entry {
  id: string;
  text: string;
  record: string;
}

/** Writes an archive whose lists are long: days, months, years, undated, without parties, mentions, people, carried texts. */
export function writeLargeArchive(folder: string): void {
  const write = (name: string, words: string) => writeFileSync(join(folder, name), words);
  for (const name of ['statements', 'authority'])
    mkdirSync(join(folder, name), { recursive: true });
  write('archive.yaml', description);
  write('authority/publishers.yaml', publishers);
  write('themes.yaml', themes);
  write('formulas.yaml', formulas);
  for (const { id, text, record } of entries()) {
    write(`statements/${id}.txt`, `${text}\n`);
    write(`statements/${id}.yaml`, record);
  }
}

function entries(): Entry[] {
  const spans = [
    ['day', '2015-03-05'],
    ['month', '2015-04'],
    ['year', '2014'],
  ] as const;
  const dated = spans.flatMap(([span, date]) =>
    numbers.map((n) => ({
      id: `${span}-${n}`,
      text: `The Foreign Minister of Kenya met with the Foreign Minister of Norway to speak of harbours, of Japan and of matter ${n} of the ${span}.`,
      record: recordOf({
        title: `{ value: "Harbour talks ${n} of a ${span}" }`,
        dates: `{ event: { value: '${date}' } }`,
        parties: '{ value: [KE, NO] }',
        mentions: '{ value: [JP] }',
        publisher: '{ value: ministry }',
        carrier: '{ value: evening-post }',
        participants: `{ value: [{ id: guest-${span}-${n}, name: Guest ${letters(n)} of the ${span}, country: NO }] }`,
      }),
    })),
  );
  const undated = numbers.map((n) => ({
    id: `undated-${n}`,
    text: `Paragraph ${n} of a treaty whose states are not named.`,
    record: recordOf({ title: `{ value: "Paragraph ${n}" }`, parties: '{ value: [] }' }),
  }));
  return [...dated, ...undated];
}

const numbers = Array.from({ length: many }, (_, index) => index + 1);

function recordOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** A number in letters, for a name: 27 is `Ba`. */
function letters(n: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const word = `${alphabet.charAt(Math.floor(n / 26))}${alphabet.charAt(n % 26)}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
