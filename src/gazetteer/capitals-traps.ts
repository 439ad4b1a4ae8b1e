import type { CapitalsTrap } from './types.ts';

/** Names of states, peoples and places that must never be matched in text set wholly in capitals. */
// biome-ignore format: a table, one name a row
export const capitalsTraps: readonly CapitalsTrap[] = [
  { form: 'US', reads: 'us, the pronoun: LET US BEGIN' },
  { form: 'Pole', reads: 'a pole' },
  { form: 'Poles', reads: 'poles' },
  { form: 'Kiwi', reads: 'kiwi, the fruit and the bird' },
  { form: 'Swede', reads: 'swede, the root' },
  { form: 'Swedes', reads: 'swedes, the root' },
  { form: 'Male', reads: 'male', opening: true },
  { form: 'Cork', reads: 'cork', opening: true },
  { form: 'Sana', reads: 'SANA, the Syrian news agency' },
  { form: 'Hue', reads: 'hue', opening: true },
  { form: 'The Valley', reads: 'any valley', opening: true },
];
