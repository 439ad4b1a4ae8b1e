import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/extract/case.ts';
import { sentenceCases } from '../../src/extract/cases.ts';
import { statementDateCases, writtenDateCases } from '../../src/extract/date/cases.ts';
import { writtenDates } from '../../src/extract/date/find-dates.ts';
import { edtfOf } from '../../src/extract/date/written-date.ts';
import { extract } from '../../src/extract/extract.ts';
import { kindCases } from '../../src/extract/kind/cases.ts';
import { languageCases } from '../../src/extract/language/cases.ts';
import { languageOf } from '../../src/extract/language/language.ts';
import { meetingCases } from '../../src/extract/meeting/cases.ts';
import { nameCases, tokenCases } from '../../src/extract/names/cases.ts';
import { NameTrie } from '../../src/extract/names/name-trie.ts';
import { tokensOf } from '../../src/extract/names/tokens.ts';
import { partyCases } from '../../src/extract/parties/cases.ts';
import { peopleCases } from '../../src/extract/people/cases.ts';
import { participantCases } from '../../src/extract/people/participant-cases.ts';
import { placeCases } from '../../src/extract/place/cases.ts';
import { publisherCases } from '../../src/extract/publisher/cases.ts';
import { sentencesOf } from '../../src/extract/sentences.ts';
import { speechCases } from '../../src/extract/speech/cases.ts';
import { readableTitleCases, titleCases } from '../../src/extract/title/cases.ts';
import { readableTitle } from '../../src/extract/title/readable-title.ts';
import { makeWorld } from '../../src/extract/world/world.ts';
import { type Span, sourceText } from '../../src/read/source-text.ts';
import { readStatement } from '../../src/resolve/read-statement.ts';
import { segment } from '../../src/segment/segment.ts';

const world = makeWorld();
const extracted = (text: string) => extract(segment(sourceText('a.txt', text), world), world, null);
const statement = (text: string) => {
  const input = { id: 'a', source: sourceText('a.txt', text), sha256: '0'.repeat(64), record: {} };
  const { statement: read } = readStatement(input, world);
  if (!read) throw new Error('refused');
  return read;
};
const words = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

/** Each extractor: its cases, and what it reads from a text, a line for each thing. */
const extractors: Record<string, [readonly Case[], (text: string) => string[]]> = {
  'written dates': [
    writtenDateCases,
    (text) =>
      writtenDates(text).map(
        (date) => `${date.impossible ? 'impossible' : edtfOf(date)}: ${words(text, date)}`,
      ),
  ],
  'dates of a statement': [
    statementDateCases,
    (text) =>
      extracted(text).dates.map(
        ({ field, value, basis, span }) =>
          `${field.replace('dates.', '')} ${value} ${basis}: ${words(text, span)}`,
      ),
  ],
  people: [
    peopleCases,
    (text) =>
      extracted(text).people.map(
        ({ name, country, office, mentions }) =>
          `${name} | ${country ?? '–'} | ${office ?? '–'} | ${mentions.length}`,
      ),
  ],
  participants: [
    participantCases,
    (text) => extracted(text).participants.map(({ person }) => person.name),
  ],
  meetings: [
    meetingCases,
    (text) =>
      extracted(text)
        .meetings.filter(({ ahead }) => !ahead)
        .map((meeting) => words(text, meeting) as string),
  ],
  parties: [
    partyCases,
    (text) => {
      const { parties, relations, multilateral, mentions } = statement(text);
      if (parties.length + mentions.length === 0) return [];
      const between = multilateral ? 'multilateral' : relations.join(' ');
      return [`${parties.join(' ')}: ${between}; ${mentions.join(' ')}`];
    },
  ],
  places: [
    placeCases,
    (text) => extracted(text).places.map(({ name, id, rule }) => `${name} ${id} ${rule}`),
  ],
  kinds: [
    kindCases,
    (text) =>
      extracted(text)
        .kinds.slice(0, 1)
        .map(({ value }) => value),
  ],
  publishers: [
    publisherCases,
    (text) => extracted(text).publishers.map(({ value, rule }) => `${value} ${rule}`),
  ],
  languages: [languageCases, (text) => [languageOf(text)]],
  speech: [
    speechCases,
    (text) =>
      extracted(text).speech.map(
        ({ speaker, manner, basis, rule, start, end }) =>
          `${speaker.id} ${manner} ${basis} ${rule.replace('speech/', '')}: ${words(text, { start, end })}`,
      ),
  ],
  'readable titles': [
    readableTitleCases,
    (text) => [readableTitle(text)].filter((title) => title !== null),
  ],
  titles: [
    titleCases,
    (text) => {
      const { title, readings } = statement(text);
      const [reading] = readings['title'] ?? [];
      return [`${reading?.basis}: ${title}: ${reading?.evidence?.text}`];
    },
  ],
  sentences: [
    sentenceCases,
    (text) =>
      sentencesOf(text, { start: 0, end: text.length }).map((span) => words(text, span) as string),
  ],
  tokens: [tokenCases, (text) => tokensOf(text).map((token) => token.text)],
  names: [
    nameCases,
    (text) => {
      const trie = new NameTrie<string>();
      for (const name of ['Ab', 'Ab Cd', 'Ab Cd Ef', 'Cd', 'O’Ef']) trie.add(tokensOf(name), name);
      const tokens = tokensOf(text);
      return trie
        .findAll(tokens)
        .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
    },
  ],
};

for (const [what, [cases, read]] of Object.entries(extractors)) {
  describe(what, () => {
    it.each(cases.map(({ text, reads }) => [text, reads] as const))('%j', (text, reads) => {
      expect(read(text)).toEqual(reads);
    });

    it('negative control: has texts from which something is read, and a wrong expectation fails', () => {
      const [first] = cases.filter(({ reads }) => reads.length > 0);
      expect(first).toBeDefined();
      expect(read(first?.text ?? '')).not.toEqual([]);
      expect(read(first?.text ?? '')).not.toEqual(['x', ...(first?.reads ?? [])]);
    });
  });
}
