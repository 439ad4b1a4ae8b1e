import { type Example, plainFolder } from './example.ts';

const same = String(plainFolder['statements/visit.txt']);

/** What a folder, its files and their names can have against them. */
export const examplesOfFiles = {
  'archive/missing': {
    files: { 'archive.yaml': null },
    at: 'archive.yaml:1:1',
    what: 'There is no archive.yaml.',
  },
  'archive/no-statements': {
    files: { 'statements/visit.txt': null, 'statements/README.md': 'Texts go here.\n' },
    at: 'statements:1:1',
    what: 'The folder holds no text.',
  },
  'file/unreadable': {
    files: { 'themes.yaml/notes.txt': 'A folder where a file should be.\n' },
    at: 'themes.yaml:1:1',
    what: 'It cannot be read: it is a folder.',
  },
  'file/outside': {
    files: {},
    links: { 'statements/talks.txt': '/etc/hosts' },
    at: 'statements/talks.txt:1:1',
    what: 'talks.txt is a link that leads out of the folder.',
  },
  'file/folder-named-as-text': {
    files: { 'statements/talks.txt/notes.txt': 'The two presidents met in Nairobi.\n' },
    at: 'statements/talks.txt:1:1',
    what: 'talks.txt is a folder.',
  },
  'file/not-a-text': {
    files: { 'statements/scan.pdf': '%PDF-1.7\n' },
    at: 'statements/scan.pdf:1:1',
    what: 'scan.pdf is neither a text nor a record.',
  },
  'id/normalised': {
    files: { 'statements/Joint Statement (2).txt': 'The two presidents met in Nairobi.\n' },
    at: 'statements/Joint Statement (2).txt:1:1',
    what: 'The name “Joint Statement (2)” becomes the id joint-statement-2.',
  },
  'id/empty': {
    files: { 'statements/联合声明.txt': 'The two presidents met in Nairobi.\n' },
    at: 'statements/联合声明.txt:1:1',
    what: 'Of the name “联合声明” no letter or digit is left.',
  },
  'id/duplicate': {
    files: {
      'statements/talks.md': 'The two presidents met in Nairobi.\n',
      'statements/2011/talks.txt': 'The two presidents met in Bergen.\n',
    },
    at: 'statements/talks.md:1:1',
    what: 'The id talks belongs to 2 texts: statements/2011/talks.txt, statements/talks.md.',
  },
  'text/duplicate': {
    files: { 'statements/visit-again.txt': same },
    at: 'statements/visit-again.txt:1:1',
    what: 'The text is the same, byte for byte, as statements/visit.txt.',
  },
  'text/no-passage': {
    files: { 'statements/talks.md': '---\ntitle: Talks in Bergen\ndate: 2011-05-03\n---\n' },
    at: 'statements/talks.md:1:1',
    what: 'The text has no passage.',
  },
} satisfies Record<string, Example>;
