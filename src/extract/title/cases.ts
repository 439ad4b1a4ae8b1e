import { type Case, nothing } from '../case.ts';

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
    // A caption set twice stands over the headline.
    text: 'The minister is to open the road.\n\nThe minister is to open the road.\n\nMinister to Open Road in May\n\n9 November 2021\n\nLIMA: The minister is to open the road.',
    reads: ['stated: Minister to Open Road in May: Minister to Open Road in May'],
  },
  {
    // A menu over the page is none, though one of its words is told again, and another printed twice.
    text: 'Help | Sitemap | Archive | Mirror\n\nPERU\n\nBUSINESS\n\nWORLD\n\nSPORTS\n\nMessage Board\n\nWednesday, April 19, 2000, updated at 08:19(GMT+8)\n\nWorld\n\nPeruvian Minister Opens Road in Chile\n\nPeruvian Minister Juana Quispe opened a road in Chile on Tuesday, and spoke with the people of the town at some length about it and about the port.',
    reads: ['stated: Peruvian Minister Opens Road in Chile: Peruvian Minister Opens Road in Chile'],
  },
  {
    text: 'Present:\n\nThe ministers opened the road at noon, and the port.',
    reads: [
      'derived: The ministers opened the road at noon, and the port: The ministers opened the road at noon, and the port.',
    ],
  },
  {
    text: ' date 2018-10-01 Politics & Diplomacy\n\nWorld\n\nSport\n\nNews Feed\n\nPeruvian President to meet with Norwegian King\n\nLIMA, October 1. /TASS/. Peruvian President Juana Quispe will meet with the King of Norway.',
    reads: [
      'stated: Peruvian President to meet with Norwegian King: Peruvian President to meet with Norwegian King',
    ],
  },
  {
    text: 'Stay up to date with notifications from The Post\n\nPeru to hold talks in Oslo\n\nThursday 01 September 1994 23:02 BST\n\nLima (AP) - Peru has agreed to talk to Norway.',
    reads: ['stated: Peru to hold talks in Oslo: Peru to hold talks in Oslo'],
  },
  {
    // The number of a paragraph is no title.
    text: '1. The road was opened.\n\n2. It is long.',
    reads: ['derived: The road was opened: The road was opened.'],
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

/** Titles in capitals, and their readable form; none for others. */
export const readableTitleCases: readonly Case[] = [
  { text: 'VISIT BY THE PRESIDENT OF HUNGARY', reads: ['Visit by the President of Hungary'] },
  {
    text: 'STATEMENT BY THE PRIME MINISTER, THE RT. HON. R.G. O’NEIL: TALKS AT THE UN',
    reads: ['Statement by the Prime Minister, the Rt. Hon. R.G. O’Neil: Talks at the UN'],
  },
  ...nothing('Visit by the President of Hungary', 'USA', '12/1972'),
];
