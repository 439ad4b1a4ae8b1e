import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/rules.ts';
import { type Extracted, extract } from '../extract/extract.ts';
import { readableTitle } from '../extract/title/readable-title.ts';
import { titleOf } from '../extract/title/title.ts';
import type { World } from '../extract/world/world.ts';
import type { SourceText } from '../read/source-text.ts';
import { isEdtf } from '../schema/edtf.ts';
import type { StatementRecord } from '../schema/record.ts';
import { Statement } from '../schema/statement.ts';
import { segment } from '../segment/segment.ts';
import { resolveFormulas } from './formulas.ts';
import { resolveParties } from './parties.ts';
import { otherLines, passagesOf, passageText } from './passages.ts';
import { resolvePeople } from './people.ts';
import { readableName, resolvePlace } from './place.ts';
import { resolvePublisher, resolveUrl } from './publication.ts';
import { Readings } from './readings.ts';
import { remarks } from './remarks.ts';
import { resolveThemes } from './themes.ts';

/** One text and what a person knows of it. */
export interface StatementInput {
  readonly id: string;
  readonly source: SourceText;
  readonly sha256: string;
  readonly record: StatementRecord;
}

/** The statement, or none where the schema refuses it, with what is to be said about it. */
export interface StatementRead {
  readonly statement: Statement | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one source text into a statement: segments it, extracts candidates, resolves them with the record, validates.
 * Where the rules cannot tell, the field stays empty and an `info` says what a person should decide.
 * Pure: the same text, record and world give the same statement.
 */
export function readStatement(input: StatementInput, world: World): StatementRead {
  const { id, sha256, record } = input;
  const recordDay =
    record.dates?.event?.value ??
    record.dates?.published?.value ??
    record.dates?.header?.value ??
    null;
  const extracted = extract(segment(input.source, world), world, recordDay);
  const { source } = extracted.hand;
  const readings = new Readings(source);
  const texts = extracted.hand.passages.map((passage) => passageText(source, passage));

  const dates = resolveDates(extracted, record, readings);
  const language = readings.choose('language', record.language, [
    {
      field: 'language',
      value: extracted.language,
      basis: 'inferred',
      rule: 'language/common-words',
    },
  ]);
  const { participants, speakers } = resolvePeople(
    extracted,
    record,
    readings,
    world,
    dates.event ?? dates.published ?? dates.header ?? null,
  );
  const { parties, relations, multilateral, mentions } = resolveParties(
    extracted,
    record,
    readings,
  );
  const kind = readings.choose('kind', record.kind, extracted.kinds) ?? 'other';
  const place = resolvePlace(extracted, record, readings, world);
  const publisher = resolvePublisher(extracted, record, readings, world);
  const carrier = record.carrier && {
    id: record.carrier.value,
    name: world.publishers.get(record.carrier.value)?.name ?? record.carrier.value,
  };
  if (record.carrier) readings.supply('carrier', record.carrier);
  const url = resolveUrl(extracted, record, readings);
  if (record.rights) readings.supply('rights', { value: record.rights });
  const themes = resolveThemes(extracted, texts, record, readings);
  const formulas = resolveFormulas(
    extracted,
    texts,
    { account: publisher?.id, relations },
    readings,
  );
  const derived = titleOf(
    extracted.hand,
    extracted.participants
      .filter(({ rule }) => rule === 'participants/meeting')
      .map(({ person, mention }) => ({ name: person.name, span: mention })),
    kind,
    place && readableName(place, world),
  );
  const title = readings.choose('title', record.title, [
    {
      field: 'title',
      value: derived.title,
      basis: derived.basis,
      rule: derived.rule,
      span: derived.span,
    },
  ]) as string;

  const readable = readableTitle(title);
  if (readable)
    readings.add({
      field: 'readableTitle',
      value: readable,
      basis: 'derived',
      rule: 'title/readable',
    });

  const parsed = Statement.safeParse({
    id,
    file: source.file,
    title,
    ...(readable && { readableTitle: readable }),
    date: dates.event ?? dates.published ?? dates.header ?? null,
    dates,
    kind,
    language,
    ...(place && { place }),
    parties,
    relations,
    multilateral,
    mentions,
    participants,
    speakers,
    ...(publisher && { publisher }),
    ...(carrier && { carrier }),
    ...(url && { url }),
    ...(record.rights && { rights: record.rights }),
    themes,
    ...(record.formerly && { formerly: record.formerly }),
    ...(record.revised && { revised: record.revised }),
    formulas,
    header: otherLines(source, extracted.hand.segmented.header),
    furniture: otherLines(source, extracted.hand.segmented.furniture),
    passages: passagesOf(source, texts, extracted.speech),
    readings: readings.all(),
    sha256,
  });
  const diagnostics = remarks(extracted, source, parsed.success ? parsed.data : null, record);
  if (parsed.success) return { statement: parsed.data, diagnostics };
  const issue = parsed.error.issues[0];
  const what = `The field ${issue?.path.join('.') ?? ''} is refused: ${issue?.message ?? ''}.`;
  return {
    statement: null,
    diagnostics: [
      ...diagnostics,
      report('schema/refused', source.file, { line: 1, column: 1 }, what),
    ],
  };
}

function resolveDates(extracted: Extracted, record: StatementRecord, readings: Readings) {
  const dates: { event?: string; published?: string; header?: string } = {};
  for (const key of ['event', 'published', 'header'] as const) {
    const field = `dates.${key}` as const;
    const value = readings.choose(
      field,
      record.dates?.[key],
      extracted.dates.filter((candidate) => candidate.field === field && isEdtf(candidate.value)),
    );
    if (value !== null) dates[key] = value;
  }
  return dates;
}
