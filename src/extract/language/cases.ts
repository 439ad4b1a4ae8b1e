import type { Case } from '../case.ts';

/** Whether a text is English. */
export const languageCases: readonly Case[] = [
  {
    text: 'The two sides agreed to build a railway and to meet again in the spring.',
    reads: ['en'],
  },
  {
    text: 'The undersigned has the honour to acknowledge receipt of your note of the 4th instant.',
    reads: ['en'],
  },
  { text: 'TEXT OF NOTE HANDED TO THE AMBASSADOR IN LIMA FOLLOWS FOR THE RECORD.', reads: ['en'] },
  { text: 'DIE BEIDEN SEITEN VEREINBARTEN SICH WIEDER ZU TREFFEN.', reads: ['und'] },
  {
    text: 'Les deux parties sont convenues de se revoir au printemps et de bâtir un chemin de fer.',
    reads: ['und'],
  },
  { text: 'Die beiden Seiten vereinbarten, sich im Frühjahr wieder zu treffen.', reads: ['und'] },
  {
    text: 'De twee partijen kwamen overeen om in het voorjaar weer bijeen te komen.',
    reads: ['und'],
  },
  { text: '双方商定明年春天再次会晤。', reads: ['und'] },
  { text: '12345', reads: ['und'] },
];
