import { type Attestation, statesOf } from '../relate/attestations.ts';
import { firstDayOf } from '../relate/order.ts';
import { dateMark } from '../render/certainty.ts';
import { dateInBrief } from '../render/date.ts';
import type { ConcordanceLine } from './line.ts';

/** What lines need to name states, and who speaks. */
export interface LineNames {
  readonly focus?: string | undefined;
  stateName(code: string): string;
  personName(id: string): string;
}

/**
 * A fixed wording where it stands, as a line: with the states it is told of; where it is told of none, with the parties of
 * its statement. It names no speaker where the words are given to nobody.
 */
export function attestedLine(
  { statement, formula }: Attestation,
  { focus, stateName, personName }: LineNames,
): ConcordanceLine {
  const { id, title, readableTitle, date, language } = statement;
  const { passage, before, text, after, cutBefore, cutAfter, speaker, manner } = formula;
  const mark = dateMark(statement);
  const told = statesOf({ statement, formula });
  const parties = told.length > 0 ? told : statement.parties;
  const others = parties.filter((code) => code !== focus);
  const sides = others.length < parties.length ? [...others, focus ?? ''] : others;
  return {
    statement: id,
    title: readableTitle ?? title,
    date,
    day: firstDayOf(statement) ?? '',
    when: mark ? `${dateInBrief(date)} (${mark})` : dateInBrief(date),
    language,
    states: sides.map(stateName),
    passage,
    before,
    words: text,
    after,
    cutBefore,
    cutAfter,
    ...(speaker && { speaker: personName(speaker) }),
    ...(manner && { manner }),
  };
}
