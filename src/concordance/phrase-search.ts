import { askIndex, type Found } from '../search/ask.ts';
import { expandQuery } from '../search/expand-query.ts';
import { type FacetTable, isoDay, valuesByPage } from '../search/facet-table.ts';
import type { IndexList, Labels } from '../search/facets.ts';
import {
  type Answer,
  type FacetCounts,
  type FoundStatement,
  inOrder,
  narrow,
} from '../search/found-statements.ts';
import { wordsOf } from '../search/indexed-words.ts';
import { NamesAsked } from '../search/name-files.ts';
import type { SearchFiles } from '../search/search-files.ts';
import { type Fragment, openIndexes, type TextIndex } from '../search/text-index.ts';
import type { AskedPhrases } from './asked-phrases.ts';
import { candidatesOf } from './candidates.ts';
import type { ConcordanceLine } from './line.ts';
import { occurrencesOf } from './occurrences.ts';
import { chosenOf, type PhraseState } from './phrase-state.ts';
import { readSpeech } from './speech.ts';
import { wordsAround } from './split.ts';

/** A line that was looked up in the text, with the id of who is given its words. */
export interface FoundLine extends ConcordanceLine {
  readonly speakerId?: string;
}

/** The statements that may have what is asked, none of them looked up yet. */
export interface Candidates {
  /** In the order they are to be looked up in. */
  readonly statements: readonly FoundStatement[];
  /** How many of them each value would leave. */
  readonly counts: FacetCounts;
  /** Parts of the question that no statement has. */
  readonly missing: readonly string[];
}

/** What the pages of one index are told by. */
interface Described {
  readonly table: FacetTable;
  readonly parties: ReadonlyMap<number, readonly string[]>;
}

/** The words of all statements, asked for phrases and looked up in the texts themselves. */
export class PhraseSearch {
  /** How many statements there are. */
  readonly pages: number;
  readonly labels: Labels;
  readonly #names: NamesAsked;
  readonly #indexes: readonly TextIndex[];
  readonly #described: readonly Described[];

  private constructor(
    names: NamesAsked,
    pages: number,
    labels: Labels,
    indexes: readonly TextIndex[],
    described: readonly Described[],
  ) {
    this.#names = names;
    this.pages = pages;
    this.labels = labels;
    this.#indexes = indexes;
    this.#described = described;
  }

  /** Errors: rejects with `IndexMissing` where no index has been built, with another error where it cannot be read. */
  static async open(files: SearchFiles): Promise<PhraseSearch> {
    const [labels, list] = await Promise.all([
      files.json('search/labels.json') as Promise<Labels>,
      files.json('search/indexes.json') as Promise<IndexList>,
    ]);
    const indexes = await openIndexes(list, files);
    const tables = await Promise.all(indexes.map((index) => index.facets()));
    const described = tables.map((table) => ({ table, parties: valuesByPage(table, 'country') }));
    const names = new NamesAsked(files, list.names);
    return new PhraseSearch(names, list.pages, labels, indexes, described);
  }

  /**
   * The statements that may have all phrases and that have the words besides, narrowed; each phrase is asked alone.
   * It promises nothing of them: `linesOf` looks up.
   */
  async candidates(asked: AskedPhrases, state: PhraseState): Promise<Candidates> {
    const answers = await Promise.all(this.#indexes.map((index) => this.#inIndex(index, asked)));
    const tables = this.#described.map(({ table }) => table);
    const { found, counts } = narrow(
      answers.map(({ answer }) => answer),
      tables,
      chosenOf(state),
    );
    const [first, ...others] = answers;
    const missing = (first?.missing ?? []).filter((text) =>
      others.every((other) => other.missing.includes(text)),
    );
    const order = state.order === 'newest' ? 'newest' : 'oldest';
    return { statements: inOrder(found, order, tables), counts, missing };
  }

  /** The lines of one candidate: empty where it does not have every phrase, word for word. */
  async linesOf({ index: at, page }: FoundStatement, asked: AskedPhrases): Promise<FoundLine[]> {
    const index = this.#indexes[at];
    const described = this.#described[at];
    if (!index || !described) throw new RangeError(`no index ${at}`);
    return linesIn(await index.read(page), asked.phrases, {
      day: described.table.day(page),
      parties: described.parties.get(page) ?? [],
      labels: this.labels,
    });
  }

  async #inIndex(
    index: TextIndex,
    { phrases, besides }: AskedPhrases,
  ): Promise<{ answer: Answer; missing: string[] }> {
    const missing: string[] = [];
    const sets: ReadonlySet<number>[] = [];
    for (const phrase of phrases) {
      const pages = await candidatesOf(index, phrase);
      if (pages.size === 0) missing.push(`“${phrase}”`);
      sets.push(pages);
    }
    if (besides !== '') {
      const parts = expandQuery(besides, await this.#names.of(besides));
      const { found, missing: lacking } = await askIndex(index, parts);
      missing.push(...lacking);
      sets.push(new Set(found.keys()));
    }
    const found = new Map<number, Found>();
    const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
    for (const page of first ?? [])
      if (others.every((other) => other.has(page))) found.set(page, { score: 0, hits: [] });
    return { answer: { pages: index.pages, found }, missing };
  }
}

/** What is known of a page beside its words. */
interface Known {
  readonly day: number | null;
  /** Codes. */
  readonly parties: readonly string[];
  readonly labels: Labels;
}

/** The lines of a text, in its order; none where it lacks one of the phrases. */
function linesIn(fragment: Fragment, phrases: readonly string[], known: Known): FoundLine[] {
  const { words, joiner, passages } = wordsOf(fragment);
  const texts = passages.map(({ n, from, to }) => ({
    n,
    text: words.slice(from, to).join(joiner),
  }));
  const found = phrases.map((phrase) =>
    texts.flatMap(({ n, text }) =>
      occurrencesOf(text, phrase).map((stretch) => ({ n, text, ...stretch })),
    ),
  );
  if (found.some(({ length }) => length === 0)) return [];
  const about = aboutOf(fragment, known);
  const speech = readSpeech(fragment.filters['speech']?.[0] ?? '');
  return found
    .flat()
    .sort((a, b) => a.n - b.n || a.start - b.start || b.end - a.end)
    .map(({ n, text, start, end }) => {
      const said = speech.find((one) => one.passage === n && one.start <= start && start < one.end);
      return {
        ...about,
        passage: n,
        ...wordsAround(text, start, end),
        ...(said && {
          speakerId: said.speaker,
          speaker: known.labels.speaker[said.speaker] ?? said.speaker,
          manner: said.manner,
        }),
      };
    });
}

function aboutOf({ raw_url: id, meta, filters }: Fragment, { day, parties, labels }: Known) {
  const others = parties.filter((code) => code !== labels.focus);
  const inOrderOfLists = others.length < parties.length ? [...others, labels.focus ?? ''] : others;
  return {
    statement: id,
    title: meta['title'] ?? id,
    date: meta['date'] ?? null,
    when: filters['when']?.[0] ?? '',
    day: day === null ? '' : isoDay(day),
    language: filters['lang']?.[0] ?? 'en',
    states: inOrderOfLists.map((code) => labels.country[code] ?? code),
  };
}
