import { z } from 'zod';

/** Words a person wrote; the blank of a line pasted from the work list is none. */
export const Words = z
  .string()
  .min(1)
  .refine((words) => !/^(?:…|\.{3})$/.test(words.trim()), {
    error: 'still to be filled in',
  });
