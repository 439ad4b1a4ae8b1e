import type { Example } from './example.ts';

/** What the record of everything published can have against what would be published now. */
export const examplesOfLedger = {
  'ledger/unreadable-line': {
    files: { 'ledger.jsonl': '{"on":"2026-11-31","event":"published","address":"people/"}\n' },
    at: 'ledger.jsonl:1:2',
    what: '`on` is refused: not a day, written 2026-11-21.',
  },
} satisfies Record<string, Example>;
