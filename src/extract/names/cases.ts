import type { Case } from '../case.ts';

/** Words, numbers and marks, one a line. */
export const tokenCases: readonly Case[] = [
  { text: 'China’s 14th', reads: ['China', '’', 's', '14', 'th'] },
  { text: 'Nur-Sultan  (C+C5)', reads: ['Nur', '-', 'Sultan', '(', 'C', '+', 'C', '5', ')'] },
  { text: 'Ti\u0301le 王毅 𝔘x', reads: ['Ti\u0301le', '王毅', '𝔘x'] },
  { text: ' \n\u00a0', reads: [] },
];

/** Names in texts, by the list Ab, Ab Cd, Ab Cd Ef, Cd and O’Ef: the longest at each place. */
export const nameCases: readonly Case[] = [
  { text: 'Ab Cd Ef', reads: ['Ab Cd Ef'] },
  { text: 'Ab Cd x Ab', reads: ['Ab Cd', 'Ab'] },
  { text: 'Ab  Cd\nEf', reads: ['Ab  Cd\nEf'] },
  { text: "x-Ab Ab’s O'Ef O’Ef", reads: ['Ab', 'Ab', "O'Ef", 'O’Ef'] },
  { text: 'ab AB Abc xAb Ef', reads: [] },
];
