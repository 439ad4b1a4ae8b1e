import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, report } from '../diagnostics/rules.ts';
import { type Extracted, extract } from '../extract/extract.ts';
import { partiesBy } from '../extract/parties/parties.ts';
import { relationsOf } from '../extract/parties/relations.ts';
import { readableTitle } from '../extract/title/readable-title.ts';
import { titleOf } from '../extract/title/title.ts';
import type { World } from '../extract/world/world.ts';
import { positionAt, type SourceText } from '../read/source-text.ts';
import { isEdtf } from '../schema/edtf.ts';
import type { StatementRecord } from '../schema/record.ts';
import { Statement } from '../schema/statement.ts';
import { segment } from '../segment/segment.ts';
import { otherLines, passagesOf, passageText } from './passages.ts';
import { resolvePeople } from './people.ts';
import { readableName, resolvePlace } from './place.ts';
import { Readings } from './readings.ts';
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

function resolveParties(extracted: Extracted, record: StatementRecord, readings: Readings) {
  const evidence = extracted.partyEvidence.map(({ code, rule, span }) => ({
    field: 'parties' as const,
    value: code,
    basis: 'inferred' as const,
    rule,
    span,
  }));
  const parties = [
    ...readings.settle('parties', record.parties, partiesBy(extracted.partyEvidence), evidence),
  ].sort();
  const found = relationsOf(parties, extracted.pairs);
  const multilateral = record.multilateral?.value ?? found.multilateral;
  if (record.multilateral) readings.supply('multilateral', record.multilateral);
  else if (found.multilateral)
    readings.add({
      field: 'multilateral',
      value: true,
      basis: 'inferred',
      rule: 'relations/no-pair',
    });
  const relations = multilateral ? [] : found.relations;
  for (const { id, rule, span } of relations) {
    readings.add({ field: 'relations', value: id, basis: 'inferred', rule, ...(span && { span }) });
  }
  const named = extracted.named.filter(({ code }) => !parties.includes(code));
  const candidates = named.map(({ code, start, end }) => ({
    field: 'mentions' as const,
    value: code,
    basis: 'stated' as const,
    rule: 'mentions/named',
    span: { start, end },
  }));
  const mentions = [
    ...readings.settle(
      'mentions',
      record.mentions,
      named.map(({ code }) => code),
      candidates,
    ),
  ]
    .filter((code) => !parties.includes(code))
    .sort();
  return { parties, relations: relations.map(({ id }) => id).sort(), multilateral, mentions };
}

/** The address: the record's, else one that a header line gives as the text's own. */
function resolveUrl(extracted: Extracted, record: StatementRecord, readings: Readings) {
  const { header, source } = extracted.hand.segmented;
  const candidates = header
    .filter(({ is }) => is === 'url')
    .map((span) => ({
      field: 'url' as const,
      value: source.text.slice(span.start, span.end),
      basis: 'stated' as const,
      rule: 'url/header',
      span,
    }))
    .filter(({ value }) => Statement.shape.url.safeParse(value).success);
  return readings.choose('url', record.url ? { value: record.url } : undefined, candidates);
}

function resolvePublisher(
  extracted: Extracted,
  record: StatementRecord,
  readings: Readings,
  world: World,
) {
  const id = readings.choose('publisher', record.publisher, extracted.publishers);
  return id === null ? null : { id, name: world.publishers.get(id)?.name ?? id };
}

function remarks(
  extracted: Extracted,
  source: SourceText,
  statement: Statement | null,
  record: StatementRecord,
): Diagnostic[] {
  const found = extracted.faults.map(({ rule, span, what }) =>
    report(rule, source.file, positionAt(source, span.start), what),
  );
  const info = (rule: RuleId, what: string) =>
    found.push(report(rule, source.file, { line: 1, column: 1 }, what));
  if (statement) {
    if (statement.date === null || statement.date.startsWith('XXXX'))
      info('date/none', 'No full date was found.');
    if (statement.parties.length < 2)
      info(
        'parties/unsure',
        statement.parties.length === 0
          ? 'No party was found.'
          : `Only one party was found: ${statement.parties[0]}.`,
      );
    if (!record.title && statement.readings['title']?.[0]?.basis !== 'stated')
      info('title/derived', `The title “${statement.title}” was made from what was read.`);
    if (statement.kind === 'other' && !record.kind)
      info('kind/unsure', 'What sort of text this is was not recognised.');
    if (!statement.publisher)
      info('publisher/unknown', 'Nothing in the text says who published it.');
  }
  const accepted = new Set(record.accept ?? []);
  return found.filter(({ rule }) => !accepted.has(rule));
}
