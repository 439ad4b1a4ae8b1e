import { type Case, nothing } from '../case.ts';

/** Parties, relations and mentions: `NO PE: no-pe; CL`. */
export const partyCases: readonly Case[] = [
  { text: 'Norway and Peru signed an agreement on fisheries.', reads: ['NO PE: no-pe; '] },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe. They spoke about Chile.',
    reads: ['NO PE: no-pe; CL'],
  },
  {
    text: 'Peru-Norway Talks Open\n\nThe talks opened in Lima.\n\nBolivia and Paraguay have observers there.',
    reads: ['NO PE: no-pe; BO PY'],
  },
  {
    // A war of others that the talks touched upon makes no party of either.
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe.\n\nBoth hoped for an end of the Iran-Iraq war. Iran and Iraq should talk.',
    reads: ['NO PE: no-pe; IQ IR'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe and Chilean President Pedro Rojas.\n\nNorway-Peru relations and Norway-Chile relations have flourished.',
    reads: ['CL NO PE: cl-no no-pe; '],
  },
  {
    text: 'Norwegian Foreign Minister Kari Nordmann met with Peruvian President Juana Quispe and Chilean President Pedro Rojas.',
    reads: ['CL NO PE: multilateral; '],
  },
  {
    text: 'Speech at the University\n\nThe Norwegian-Peruvian friendship is old.\n\nNorway-Peru trade grows. Norwegian-Peruvian exchanges grow too.',
    reads: ['NO PE: no-pe; '],
  },
  {
    text: 'The minister opened a new school. It has a Turkish oven and an Indian tree.',
    reads: [': ; IN TR'],
  },
  ...nothing(
    'Ships of the world meet in the South China Sea, the Sea of Japan and the Gulf of Mexico.',
  ),
];
