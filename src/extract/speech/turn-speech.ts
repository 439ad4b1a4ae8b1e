import { within } from '../in-order.ts';
import type { PersonInText } from '../people/person-in-text.ts';
import type { TextInHand } from '../text-in-hand.ts';
import type { SpeechFound } from './voices.ts';

/**
 * Gives each turn of a transcript to the person its label names; paragraphs after it go on with that speaker.
 * It refuses a label that names nobody of the text: a question, an office that two people hold.
 *
 *     PRESIDENT BIDEN:  Well, it’s good to be here.
 *     ^^^^^^^^^^^^^^^^
 */
export function turnSpeech(hand: TextInHand, people: readonly PersonInText[]): SpeechFound[] {
  const found: SpeechFound[] = [];
  let speaker: PersonInText | null = null;
  let evidence: { start: number; end: number } | null = null;
  const named = people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  hand.passages.forEach((passage, i) => {
    const { turn } = passage;
    if (turn) {
      evidence = { start: turn.start, end: turn.end };
      speaker = turn.asks ? null : labelled(hand, turn, people, named);
    }
    if (!speaker) return;
    const start = turn ? skipSpace(hand.text, turn.end, passage.end) : passage.start;
    if (start >= passage.end || /^[([][^)\]]*[)\]][.]?$/.test(hand.text.slice(start, passage.end)))
      return;
    found.push({
      passage: i + 1,
      speaker,
      manner: 'direct',
      basis: turn ? 'stated' : 'inferred',
      rule: turn ? 'speech/turn' : 'speech/turn-continued',
      start,
      end: passage.end,
      evidence,
    });
  });
  return found;
}

/** The person whose name stands in the label, else the only one who holds the office it names. */
function labelled(
  hand: TextInHand,
  label: { start: number; end: number },
  people: readonly PersonInText[],
  named: readonly { start: number; end: number; person: PersonInText }[],
): PersonInText | null {
  const [first] = within(named, label);
  if (first) return first.person;
  const office = within(hand.names, label).find(({ name }) => name.is === 'office');
  if (office?.name.is !== 'office') return null;
  const { rank } = office.name;
  const holders = people.filter((person) => person.rank === rank && person.inTitle);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
