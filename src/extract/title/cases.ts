import type { Case } from '../case.ts';

/** Titles: basis, the title, and the words it rests on. */
export const titleCases: readonly Case[] = [
  {
    text: 'Ministers\tMeet  Again\n\nThe two ministers met.',
    reads: ['stated: Ministers Meet Again: Ministers\tMeet  Again'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann held talks with Peruvian President Juana Quispe in Lima.',
    reads: [
      'derived: Kari Nordmann and Juana Quispe: talks, Lima: Kari Nordmann held talks with Peruvian President Juana Quispe',
    ],
  },
  {
    text: 'The road was opened. It is long.',
    reads: ['derived: The road was opened: The road was opened.'],
  },
  {
    text: 'The road was opened with  great ceremony by the whole of the town, which had waited for it since the year of the flood.',
    reads: [
      'derived: The road was opened with great ceremony by the whole of the town, which had waited for it…: The road was opened with  great ceremony by the whole of the town, which had waited for it',
    ],
  },
];
