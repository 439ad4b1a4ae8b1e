import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chosen, linesOfPayload, payloads } from './payloads.ts';

/** So many payloads stand in one text. */
const IN_ONE_TEXT = 30;

/**
 * Writes an archive made of payloads: in titles, bodies, datelines, names of people and places, values of records, the
 * archive's description, its lists and its files' names. Every payload is in the body of some text.
 */
export function writeHostileArchive(folder: string): void {
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  };
  const yaml = (path: string, data: unknown) => write(path, stringify(data, { lineWidth: 0 }));
  const nth = (i: number) => chosen[i % chosen.length] ?? '';

  yaml('archive.yaml', {
    title: '"><script>alert(1)</script> & \u202eArchive',
    description: `${nth(0)} ${nth(5)} *not Markdown* &amp; </main> \u202e`,
    site: 'https://archive.example/base/',
    curator: { name: nth(0), email: 'a+"b@example.org'.replace('"', "'") },
    licence: '<b>CC0</b>',
    passageFiles: true,
  });
  yaml(
    'authority/people.yaml',
    chosen.slice(0, 60).map((words, i) => ({
      id: `person-${i}`,
      name: `Person${letters(i)} ${words}`.slice(0, 400),
      surname: `Surname${letters(i)}`,
      variants: [`Person${letters(i)} Surname${letters(i)}`],
      country: 'KE',
      note: words,
    })),
  );
  yaml(
    'authority/places.yaml',
    chosen.map((words, i) => ({ id: `place-${i}`, name: words, country: 'NO', note: words })),
  );
  yaml(
    'authority/publishers.yaml',
    chosen.map((words, i) => ({ id: `publisher-${i}`, name: words, type: 'other', note: words })),
  );
  yaml('authority/countries.yaml', [{ code: 'KE', name: nth(0), note: nth(1) }]);
  yaml(
    'themes.yaml',
    chosen.map((words, i) => ({
      id: `theme-${i}`,
      name: words,
      scope: words,
      phrases: [`theme${letters(i)}`],
      examples: [`theme${letters(i)} ${words}`],
      nearMisses: [words],
    })),
  );
  write('pages/about.md', `# About <script>alert(1)</script>\n\n${chosen.join('\n\n')}\n`);
  write('pages/other.md', `${nth(5)}\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n`);

  for (let i = 0; i * IN_ONE_TEXT < payloads.length; i++) {
    const here = payloads.slice(i * IN_ONE_TEXT, (i + 1) * IN_ONE_TEXT);
    const dateline = `${oneName(nth(i))}, May ${(i % 28) + 1} (Xinhua) -- `;
    write(
      `statements/bodies/body-${i}.txt`,
      `${linesOfPayload[i] ?? ''}\n\nThursday, April 24, 2025\n\n${dateline}Kenya and China met. ${here.join('\n\n')}\n`,
    );
  }
  chosen.forEach((words, i) => {
    const stem = `statements/records/${nameOfFile(words)} ${i}`;
    write(
      `${stem}.txt`,
      `Person${letters(i)} Surname${letters(i)}, President ${words}, met with Xi Jinping, theme${letters(i)}.\n\n${words}\n`,
    );
    yaml(`${stem}.yaml`, {
      title: { value: words, note: words },
      dates: { event: { value: `20${String(10 + (i % 15))}-03-04`, note: words } },
      place: { value: words, note: words },
      parties: { value: ['KE', 'NO'], note: words },
      kind: { value: 'readout', note: words },
      participants: {
        value: [{ id: `own-${i}`, name: words, country: 'KE', office: words }],
        note: words,
      },
      speakers: { value: [{ id: `own-${i}`, name: words, office: words }] },
      publisher: { value: `publisher-${i}`, note: words },
      themes: { value: [{ id: `theme-${i}`, passages: [1] }] },
      rights: words,
      url: 'https://source.example/"><script>alert(1)</script>',
    });
  });
}

function letters(i: number): string {
  return [...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

/** A payload as a file's name: everything but what no file can be called. */
function nameOfFile(words: string): string {
  const name = words.replaceAll('/', '\u2215').replace(/^\./, '');
  return Buffer.from(name).length < 200 ? name : [...name].slice(0, 45).join('');
}

/** A payload where a place would stand before the date. */
function oneName(words: string): string {
  return words.slice(0, 40).toUpperCase();
}
