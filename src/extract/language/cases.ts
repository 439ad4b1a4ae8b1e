import type { Case } from '../case.ts';

/** The language of a text. */
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
  { text: 'DIE BEIDEN SEITEN VEREINBARTEN SICH WIEDER ZU TREFFEN.', reads: ['de'] },
  {
    text: 'Les deux parties sont convenues de se revoir au printemps et de bâtir un chemin de fer.',
    reads: ['fr'],
  },
  { text: 'Die beiden Seiten vereinbarten, sich im Frühjahr wieder zu treffen.', reads: ['de'] },
  {
    text: 'De twee partijen kwamen overeen om in het voorjaar weer bijeen te komen.',
    reads: ['nl'],
  },
  { text: '双方商定明年春天再次会晤。', reads: ['zh'] },
  { text: '12345', reads: ['und'] },
];
