import type { Example } from './example.ts';

/** What is said of the reading of a text. */
export const examplesOfReadings = {
  'header/impossible-date': {
    files: { 'statements/visit.txt': 'date 2011-02-30\n\nThe two ministers met in Oslo.\n' },
    at: 'statements/visit.txt:1:6',
    what: '“2011-02-30” is no day of the calendar.',
  },
  'date/impossible': {
    files: { 'statements/visit.txt': 'The two ministers met in Oslo on 31 April 2011.\n' },
    at: 'statements/visit.txt:1:34',
    what: '“31 April 2011” is no day of the calendar.',
  },
  'date/headers-disagree': {
    files: {
      'statements/visit.txt':
        'Date: 2011-05-03\nDate: 2011-05-04\n\nThe two ministers met in Oslo.\n',
    },
    at: 'statements/visit.txt:2:7',
    what: 'The header says 2011-05-04 here and 2011-05-03 before.',
  },
  'date/weekday-disagrees': {
    files: { 'statements/visit.txt': 'The two ministers met in Oslo on Monday, 3 May 2011.\n' },
    at: 'statements/visit.txt:1:34',
    what: '“Monday, 3 May 2011” names a weekday that this date did not fall on.',
  },
  'date/two-readings': {
    files: { 'statements/visit.txt': '03/04/2014\n\nThe two ministers met in Oslo.\n' },
    at: 'statements/visit.txt:1:1',
    what: '“03/04/2014” can be 2014-04-03 or 2014-03-04.',
  },
  'date/none': {
    files: { 'statements/visit.txt': 'The two ministers met in Oslo on Tuesday.\n' },
    at: 'statements/visit.txt:1:1',
    what: 'No full date was found.',
  },
  'parties/unsure': {
    files: { 'statements/visit.txt': 'The President of Kenya spoke in Nairobi on 3 May 2011.\n' },
    at: 'statements/visit.txt:1:1',
    what: 'No party was found.',
  },
  'title/derived': {
    files: {},
    at: 'statements/visit.txt:1:1',
    what: 'The title “The Foreign Minister of Kenya met with the Foreign Minister of Norway in Oslo on 3 May…” was made from what was read.',
  },
  'kind/unsure': {
    files: { 'statements/visit.txt': 'Kenya and Norway: a list of the treaties in force.\n' },
    at: 'statements/visit.txt:1:1',
    what: 'What sort of text this is was not recognised.',
  },
  'publisher/unknown': {
    files: {},
    at: 'statements/visit.txt:1:1',
    what: 'Nothing in the text says who published it.',
  },
} satisfies Record<string, Example>;
