import { type Case, nothing } from '../case.ts';

/** Publishers: id, rule. */
export const publisherCases: readonly Case[] = [
  {
    text: 'Statement on the Talks\n\nFrom: Foreign & Commonwealth Office\n\nThe two ministers met.',
    reads: ['foreign-and-commonwealth-office publisher/header'],
  },
  {
    text: 'Statement on the Talks\n\nFrom: The desk of Reuters editors\n\nThe two ministers met.',
    reads: [],
  },
  { text: 'LIMA, May 3 (Reuters) - The two ministers met.', reads: ['reuters publisher/dateline'] },
  { text: 'NEW DELHI, May 3 (PTI) — The two ministers met.', reads: ['pti publisher/dateline'] },
  {
    text: 'Ministers Meet\n\n(Xinhua) 10:22, May 13, 2021\n\nThe two ministers met.',
    reads: ['xinhua publisher/stamp'],
  },
  ...nothing(
    'The two ministers met, Reuters reported.',
    'The minister told Xinhua that the talks were useful.',
    'The minister visited the office of (AP) in Lima.',
  ),
];
