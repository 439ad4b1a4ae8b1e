import { z } from 'zod';

/** What sort of text a statement is. */
export const Kind = z.enum([
  'joint-statement',
  'joint-press',
  'readout',
  'remarks',
  'spokesperson',
  'message',
  'announcement',
  'other',
]);
export type Kind = z.infer<typeof Kind>;
