import type { Extracted } from '../extract/extract.ts';
import { findThemes } from '../extract/themes/find-themes.ts';
import type { StatementRecord } from '../schema/record.ts';
import type { ThemeInStatement } from '../schema/statement.ts';
import { type PassageText, toFile } from './passages.ts';
import type { Readings } from './readings.ts';

/** Settles the themes passage by passage; the record's list replaces what was found. */
export function resolveThemes(
  extracted: Extracted,
  texts: readonly PassageText[],
  record: StatementRecord,
  readings: Readings,
): ThemeInStatement[] {
  const { hand, language } = extracted;
  const numbered = texts.map(({ text }, i) => ({ n: i + 1, text }));
  const found = language === 'en' ? findThemes(numbered, hand.world.matchThemes) : [];
  const candidates = found.map(({ theme, passage, start, end }) => {
    const text = texts[passage - 1] as PassageText;
    return {
      field: 'themes' as const,
      value: theme,
      basis: 'inferred' as const,
      rule: 'themes/phrase',
      span: { start: toFile(text, start), end: toFile(text, end) },
    };
  });
  const passages = new Map<string, Set<number>>();
  for (const { theme, passage } of found)
    passages.set(theme, (passages.get(theme) ?? new Set()).add(passage));
  const order = hand.world.themes.map(({ id }) => id).filter((id) => passages.has(id));
  const supplied = record.themes && {
    value: record.themes.value.map(({ id }) => id),
    note: record.themes.note,
  };
  readings.settle('themes', supplied, order, candidates);
  return (
    record.themes?.value ??
    order.map((id) => ({ id, passages: [...(passages.get(id) ?? [])].sort((a, b) => a - b) }))
  );
}
