import { type Case, nothing } from '../case.ts';

/** Places: as printed, id, rule. */
export const placeCases: readonly Case[] = [
  { text: 'The two ministers met in Lima.', reads: ['Lima lima place/meeting'] },
  {
    text: 'The two jointly met the press in Saint Petersburg.',
    reads: ['Saint Petersburg st-petersburg place/meeting'],
  },
  { text: 'LIMA, May 3 (Reuters) - The two ministers met.', reads: ['LIMA lima place/dateline'] },
  {
    text: 'LIMA, May 3 (Reuters) - The two ministers met in Cusco.',
    reads: ['Cusco cusco place/meeting', 'LIMA lima place/dateline'],
  },
  { text: 'The two ministers held talks in Bombay.', reads: ['Bombay mumbai place/meeting'] },
  ...nothing(
    'Peru and Chile agreed to build a port in Lima.',
    'The two ministers met to discuss the situation in Lima.',
    'The two ministers held talks about the war in Kabul.',
    'The two ministers met ahead of the summit in Lima.',
    'The road in Lima is long.',
  ),
];
