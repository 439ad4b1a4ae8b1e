import type { Example, NoExample } from './example.ts';

const record = 'statements/visit.yaml';
const theme =
  '- id: peace\n  name: Peace\n  scope: Ends of wars.\n  phrases: [peace talks]\n  examples: [The peace talks began.]\n  nearMisses: [Peace be with you.]\n';

/** What records, lists and what is made of them can have against them. */
export const examplesOfRecords = {
  'record/without-text': {
    files: { 'statements/vist.yaml': 'kind: { value: readout }\n' },
    at: 'statements/vist.yaml:1:1',
    what: 'No text stands beside vist.yaml.',
  },
  'record/duplicate': {
    files: {
      'statements/visit.yml': 'kind: { value: remarks }\n',
      [record]: 'kind: { value: readout }\n',
    },
    at: 'statements/visit.yml:1:1',
    what: 'visit.yaml is a record of the same text.',
  },
  'record/unknown-rule': {
    files: { [record]: 'accept: [bytes/bomb]\n' },
    at: 'statements/visit.yaml:1:10',
    what: 'No rule is called bytes/bomb.',
    remedy: 'Did you mean bytes/bom?',
  },
  'record/unknown-state': {
    files: { [record]: 'parties: { value: [KE, NW] }\n' },
    at: 'statements/visit.yaml:1:24',
    what: 'NW is the code of no state.',
  },
  'record/unknown-person': {
    files: {
      [record]: 'speakers: { value: [{ id: jonas-store, name: Jonas Støre }] }\n',
      'authority/people.yaml': '- { id: jonas-stoere, name: Jonas Gahr Støre, surname: Støre }\n',
    },
    at: 'statements/visit.yaml:1:21',
    what: 'No list of people has the id jonas-store.',
    remedy: 'Did you mean jonas-stoere?',
  },
  'record/unknown-publisher': {
    files: {
      [record]: 'publisher: { value: mfa-kenia }\n',
      'authority/publishers.yaml':
        '- { id: mfa-kenya, name: Foreign Ministry, type: government }\n',
    },
    at: 'statements/visit.yaml:1:14',
    what: 'No publisher has the id mfa-kenia.',
    remedy: 'Did you mean mfa-kenya?',
  },
  'record/unknown-theme': {
    files: {
      [record]: 'themes: { value: [{ id: fisheries, passages: [1] }] }\n',
      'themes.yaml': theme,
    },
    at: 'statements/visit.yaml:1:19',
    what: 'No theme has the id fisheries.',
  },
  'record/no-such-passage': {
    files: {
      [record]: 'themes: { value: [{ id: peace, passages: [12] }] }\n',
      'themes.yaml': theme,
    },
    at: 'statements/visit.yaml:1:19',
    what: 'The theme peace names passage 12; the text has 1.',
  },
  'yaml/syntax': {
    files: { [record]: 'title: { value: Kenya: a visit }\n' },
    at: 'statements/visit.yaml:1:17',
    what: 'A colon stands in the words of a value within braces or brackets.',
  },
  'yaml/unknown-key': {
    files: { [record]: 'publsher: { value: mfa-kenya }\n' },
    at: 'statements/visit.yaml:1:1',
    what: '`publsher` is not a key that can stand here.',
    remedy: 'Did you mean `publisher`? Otherwise remove the line.',
  },
  'yaml/value': {
    files: { [record]: 'dates: { event: { value: 3 May 2011 } }\n' },
    at: 'statements/visit.yaml:1:19',
    what: '`dates.event.value` is refused: `3 May 2011` is not an EDTF date (for example 2022-01-06, 2022-01, 2022-06-07?, 2021-05-11/2021-05-12).',
  },
  'authority/duplicate': {
    files: {
      'authority/publishers.yaml':
        '- { id: mfa, name: Foreign Ministry, type: government }\n- { id: mfa, name: Ministry of Finance, type: government }\n',
    },
    at: 'authority/publishers.yaml:2:3',
    what: 'The id mfa stands twice.',
  },
  'authority/unknown-state': {
    files: {
      'authority/places.yaml': '- { id: oslo, name: Oslo, country: NW }\n',
    },
    at: 'authority/places.yaml:1:27',
    what: 'NW is the code of no state.',
  },
  'theme/unreadable-phrase': {
    files: { 'themes.yaml': theme.replace('peace talks]', 'peace*talks]') },
    at: 'themes.yaml:4:13',
    what: 'The phrase “peace*talks”: * stands at the end of a word.',
  },
  'theme/examples-disagree': {
    files: { 'themes.yaml': theme.replace('peace talks]', 'peace talks, armistice]') },
    at: 'themes.yaml:4:26',
    what: 'The phrase “armistice” of peace stands in no example.',
  },
  'schema/refused': {
    none: 'No text and no record is known to bring this about; it would be a fault of the software.',
  },
} satisfies Record<string, Example | NoExample>;
