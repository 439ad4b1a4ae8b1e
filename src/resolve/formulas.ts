import type { Extracted } from '../extract/extract.ts';
import { type FormulaFound, findFormulas } from '../extract/formulas/find-formulas.ts';
import type { SpeechFound } from '../extract/speech/voices.ts';
import type { FormulaInStatement } from '../schema/formula.ts';
import { type PassageText, toFile } from './passages.ts';
import type { Readings } from './readings.ts';
import { relationsToldOf } from './told-of.ts';

/**
 * Attests every formula of a statement: its exact words, its slots, of which of the statement's relations they are, and
 * whose words they are, by the speech that covers them. It refuses a speaker where the words go on beyond what is given
 * to him.
 */
export function resolveFormulas(
  extracted: Extracted,
  texts: readonly PassageText[],
  { account, relations }: { account: string | undefined; relations: readonly string[] },
  readings: Readings,
): FormulaInStatement[] {
  const { hand, language, speech } = extracted;
  if (language !== 'en') return [];
  const numbered = texts.map(({ text }, i) => ({ n: i + 1, text }));
  const said = Map.groupBy(speech, ({ passage }) => passage);
  return findFormulas(numbered, hand.world.matchFormulas).map((found) => {
    const { formula, passage, start, end, slots } = found;
    const text = texts[passage - 1] as PassageText;
    const span = { start: toFile(text, start), end: toFile(text, end) };
    readings.add({
      field: 'formulas',
      value: formula,
      basis: 'stated',
      rule: 'formulas/pattern',
      span,
    });
    const voice = voiceOf(found, text, said.get(passage) ?? []);
    return {
      id: formula,
      passage,
      text: text.text.slice(start, end),
      start,
      end,
      slots,
      relations: relationsOf(found, relations, () => relationsToldOf(hand, text, relations)),
      ...(voice && { speaker: voice.speaker.id, manner: voice.manner, basis: voice.basis }),
      ...(account && { account }),
    };
  });
}

/** The relation of the two states the wording names, where the statement concerns it; else those its passage tells of. */
function relationsOf(
  { slots }: FormulaFound,
  relations: readonly string[],
  toldOf: () => string[],
): string[] {
  const named = slots['relation'];
  return named === undefined ? toldOf() : relations.filter((relation) => relation === named);
}

/** The speech that covers the wording itself; what was read before and after it may stand outside. */
function voiceOf(
  { core }: FormulaFound,
  text: PassageText,
  speech: readonly SpeechFound[],
): SpeechFound | undefined {
  const start = toFile(text, core.start);
  const end = toFile(text, core.end);
  return speech.find((said) => said.start <= start && end <= said.end);
}
