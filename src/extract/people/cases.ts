import { type Case, nothing } from '../case.ts';

/** People: name, state, office as printed, how often named. */
export const peopleCases: readonly Case[] = [
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe in Lima. Nordmann thanked Quispe.',
    reads: ['Kari Nordmann | NO | Foreign Minister | 2', 'Juana Quispe | PE | President | 2'],
  },
  {
    text: 'The Minister of Foreign Affairs of Norway, H.E. Mrs. Kari Nordmann, arrived.',
    reads: ['Kari Nordmann | NO | Minister of Foreign Affairs | 1'],
  },
  {
    text: 'Kenya’s Deputy President and Minister for Foreign Affairs Wanjiku wa Mwangi spoke first.',
    reads: ['Wanjiku wa Mwangi | KE | Deputy President and Minister for Foreign Affairs | 1'],
  },
  {
    text: 'President J. K. Banda of Zambia said so. Mr. Banda left.',
    reads: ['J. K. Banda | ZM | President | 2'],
  },
  {
    text: 'Prime Minister Jean-Pierre O’Hara and Chancellor Anna von der Heide spoke.',
    reads: [
      'Jean-Pierre O’Hara | – | Prime Minister | 1',
      'Anna von der Heide | – | Chancellor | 1',
    ],
  },
  {
    text: 'President Ngugi arrived. Samuel Ngugi, the President, waved.',
    reads: ['Ngugi | – | President | 2'],
  },
  {
    // One person known by a single word is not everybody named after.
    text: 'President Ngugi received Foreign Minister Kari Nordmann at the airport.',
    reads: ['Ngugi | – | President | 1', 'Kari Nordmann | – | Foreign Minister | 1'],
  },
  {
    // A bare surname that two people bear names nobody.
    text: 'Norwegian Foreign Minister Kari Hansen met with Danish Foreign Minister Lars Hansen. Hansen was content.',
    reads: ['Kari Hansen | NO | Foreign Minister | 1', 'Lars Hansen | DK | Foreign Minister | 1'],
  },
  {
    text: 'Foreign Minister Kari Nordmann spoke on Monday. The Foreign Minister left in January.',
    reads: ['Kari Nordmann | – | Foreign Minister | 1'],
  },
  ...nothing(
    'The Foreign Ministry said the President of Norway would travel.',
    'The President. On Monday, Foreign Minister and Prime Minister met.',
    'Kari Nordmann praised New Horizons and the Golden Gate.',
    'The President and Government of Norway agreed.',
  ),
];

/** Who took part: the names in the clause of a meeting, and those who speak. */
export const participantCases: readonly Case[] = [
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe to discuss the visit of Chilean President Pedro Rojas.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann spoke today by phone with Peruvian President Juana Quispe.',
    reads: ['Kari Nordmann', 'Juana Quispe'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann said the railway would open.',
    reads: ['Kari Nordmann'],
  },
  ...nothing(
    'Norwegian Foreign Minister Kari Nordmann will hold talks with Peruvian President Juana Quispe.',
    'Norwegian Foreign Minister Kari Nordmann has never met with Peruvian President Juana Quispe.',
    'Last year, Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.',
    'The railway named after Peruvian President Juana Quispe has opened.',
  ),
];
