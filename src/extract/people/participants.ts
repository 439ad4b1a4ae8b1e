import type { Meeting } from '../meeting/meeting.ts';
import type { PersonInText, PersonMention } from './person-in-text.ts';

/** A person who took part, and the words that say so. */
export interface Participant {
  readonly person: PersonInText;
  readonly mention: PersonMention;
  readonly rule: 'participants/meeting' | 'participants/speaker';
}

/**
 * Tells who took part: those named in the clause of a meeting.
 * It refuses people the talks were about, and those who are only to meet.
 *
 *     Wang Yi held talks with Mukhtar Tleuberdi on the sideline of …
 *     ^^^^^^^                 ^^^^^^^^^^^^^^^^^
 */
export function participantsOf(
  people: readonly PersonInText[],
  meetings: readonly Meeting[],
): Participant[] {
  const found: Participant[] = [];
  const last = meetings.reduce((end, { clause }) => Math.max(end, clause.end), 0);
  for (const person of people) {
    const mention = person.mentions.find(
      (place) =>
        place.start < last &&
        meetings.some(({ clause }) => place.start >= clause.start && place.end <= clause.end),
    );
    if (mention) found.push({ person, mention, rule: 'participants/meeting' });
  }
  return found.sort((a, b) => a.mention.start - b.mention.start);
}
