import { ledgerLine } from '../../ledger/ledger.ts';
import { printOf, wordsOf } from '../../ledger/print-of.ts';
import type { Example } from './example.ts';

const talks = 'The Presidents of Kenya and Norway met in Bergen on 4 May 2011.';
const textOf = (...passages: readonly string[]) => ({
  title: 'Talks',
  sha256: '0123456789abcdef'.repeat(4),
  passages: passages.map((words) => printOf(wordsOf(words))),
});
const published = (address: string) =>
  ledgerLine({ on: '2026-11-21', event: 'published', address });
const publishedText = (...passages: readonly string[]) =>
  ledgerLine({
    on: '2026-11-21',
    event: 'published',
    address: 'statements/talks/',
    text: textOf(...passages),
  });

/** What the record of everything published can have against what would be published now. */
export const examplesOfLedger = {
  'ledger/unreadable-line': {
    files: { 'ledger.jsonl': '{"on":"2026-11-31","event":"published","address":"people/"}\n' },
    at: 'ledger.jsonl:1:2',
    what: '`on` is refused: not a day, written 2026-11-21.',
  },
  'ledger/none': {
    files: { 'ledger.jsonl': null },
    at: 'ledger.jsonl:1:1',
    what: 'Nothing is published yet.',
  },
  'ledger/address-gone': {
    files: { 'ledger.jsonl': published('relations/ke-se/') },
    at: 'ledger.jsonl:1:1',
    what: 'relations/ke-se/ was published on 2026-11-21; there would be no page any more.',
    remedy:
      'Say in moved.yaml where the address leads, for example `- { from: relations/ke-se/, to: relations/ }`; `npm run ledger -- --propose` prints a line for each.',
  },
  'ledger/address-reused': {
    files: {
      'statements/talks.yaml': 'formerly: [visit]\n',
      'statements/talks.txt': `${talks}\n`,
    },
    at: 'statements/talks.yaml:1:12',
    what: 'statements/visit/ is said to lead elsewhere, and something else stands or is said there.',
  },
  'ledger/leads-nowhere': {
    files: { 'moved.yaml': '- { from: relations/ke-se/, to: relations/ke-no-no/ }\n' },
    at: 'moved.yaml:1:5',
    what: 'relations/ke-se/ is said to lead to relations/ke-no-no/, where there is no page.',
  },
  'ledger/passage-changed': {
    files: {
      'statements/talks.txt': `${talks}\n\nThey will meet again in June.\n`,
      'ledger.jsonl': publishedText(talks, 'They will meet again in May.'),
    },
    at: 'statements/talks.txt:3:1',
    what: 'Passage 2, as published on 2026-11-21, is no passage of the text any more.',
    remedy:
      'Put the published text back; or, if it was changed on purpose, keep the text as it was in earlier/talks/1.txt (`git show` has it) and write `revised: [{ earlier: "1", note: "…" }]` into the record.',
  },
  'ledger/earlier-missing': {
    files: {
      'statements/talks.yaml': 'revised: [{ earlier: "1", note: "The month was wrong." }]\n',
      'statements/talks.txt': `${talks}\n`,
    },
    at: 'statements/talks.yaml:1:11',
    what: 'No text stands at earlier/talks/1.txt or .md.',
  },
} satisfies Record<string, Example>;
