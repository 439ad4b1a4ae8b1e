import type { StatementSummary } from '../schema/statement.ts';

/**
 * What a person is in one statement, in words: the office as printed there, and whether they take part, speak, or both.
 * It refuses to carry an office over from another statement.
 */
export function rolesOf(
  { participants, speakers }: Pick<StatementSummary, 'participants' | 'speakers'>,
  id: string,
): string {
  const participant = participants.find((person) => person.id === id);
  const speaker = speakers.find((person) => person.id === id);
  const parts = [
    participant?.office ?? speaker?.office,
    participant === undefined ? undefined : 'takes part',
    speaker === undefined ? undefined : 'speaks',
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
