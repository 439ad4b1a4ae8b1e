import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type RuleId, report, rules } from '../diagnostics/rules.ts';
import type { World } from '../extract/world/world.ts';
import type { StatementRecord } from '../schema/record.ts';

/**
 * Checks that everything a record refers to exists: states, people, publishers, themes, rules.
 * It never drops what it does not know: each is an error at its place.
 */
export function checkRecord(
  file: string,
  record: StatementRecord,
  at: (path: readonly PropertyKey[]) => { line: number; column: number },
  world: World,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const unknown = (
    rule: RuleId,
    path: readonly PropertyKey[],
    what: string,
    id: string,
    known: Iterable<string>,
  ) => {
    const near = nearest(id, [...known]);
    found.push(report(rule, file, at(path), what, near ? `Did you mean ${near}?` : undefined));
  };
  for (const field of ['parties', 'mentions'] as const) {
    record[field]?.value.forEach((code, i) => {
      if (!world.isStateCode(code))
        unknown(
          'record/unknown-state',
          [field, 'value', i],
          `${code} is the code of no state.`,
          code,
          [],
        );
    });
  }
  for (const field of ['participants', 'speakers'] as const) {
    record[field]?.value.forEach(({ country }, i) => {
      if (country && !world.isStateCode(country))
        unknown(
          'record/unknown-state',
          [field, 'value', i, 'country'],
          `${country} is the code of no state.`,
          country,
          [],
        );
    });
  }
  for (const field of ['participants', 'speakers'] as const) {
    record[field]?.value.forEach(({ id }, i) => {
      if (!world.people.has(id))
        unknown(
          'record/unknown-person',
          [field, 'value', i],
          `No list of people has the id ${id}.`,
          id,
          world.people.keys(),
        );
    });
  }
  for (const field of ['publisher', 'carrier'] as const) {
    const id = record[field]?.value;
    if (id && !world.publishers.has(id))
      unknown(
        'record/unknown-publisher',
        [field, 'value'],
        `No publisher has the id ${id}.`,
        id,
        world.publishers.keys(),
      );
  }
  const themes = new Set(world.themes.map(({ id }) => id));
  record.themes?.value.forEach(({ id }, i) => {
    if (!themes.has(id))
      unknown(
        'record/unknown-theme',
        ['themes', 'value', i],
        `No theme has the id ${id}.`,
        id,
        themes,
      );
  });
  record.accept?.forEach((rule, i) => {
    if (!Object.hasOwn(rules, rule))
      unknown(
        'record/unknown-rule',
        ['accept', i],
        `No rule is called ${rule}.`,
        rule,
        Object.keys(rules),
      );
  });
  return found;
}
