import type { ArchiveDescription } from '../schema/archive.ts';
import type { PersonRecord, PlaceRecord, PublisherRecord } from '../schema/authority.ts';
import type { FormulaCatalogue } from '../schema/formula.ts';
import type { Kind } from '../schema/kind.ts';
import type { StatementSummary } from '../schema/statement.ts';
import type { Theme } from '../schema/theme.ts';
import type { Account, AccountPair } from './accounts.ts';
import type { FormulaHeld } from './formulas.ts';
import type { Parallels, WordingInPassage } from './parallel/parallels.ts';
import type { WordingLedger } from './wording.ts';

/** What relating needs to know beside the statements themselves: the archive, its authority files, the names of states. */
export interface World {
  archive: ArchiveDescription;
  themes: readonly Theme[];
  formulas: FormulaCatalogue;
  people: ReadonlyMap<string, Pick<PersonRecord, 'name'> & Partial<PersonRecord>>;
  publishers: ReadonlyMap<string, Pick<PublisherRecord, 'name'> & Partial<PublisherRecord>>;
  places: ReadonlyMap<string, Pick<PlaceRecord, 'name'> & Partial<PlaceRecord>>;
  /** The name pages show for a state's code. */
  stateName(code: string): string;
}

/** Something named and how many statements it stands in: a theme of a country, a person in a relation. */
export interface Counted {
  id: string;
  name: string;
  count: number;
}

/**
 * The earliest and latest of the dated statements of a list, by first possible day; null where none is dated.
 * They are statements, not days, so that a page can say "in 2013" of a text known to its year only.
 */
export interface Span {
  oldest: StatementSummary | null;
  newest: StatementSummary | null;
}

/** The statements of one year, newest first; one whose date lies across years stands in each. */
export interface YearOfStatements {
  year: string;
  statements: readonly StatementSummary[];
}

/** What any list of statements is summed up by: a country's, a relation's, a publisher's. */
export interface Summed extends Span {
  /** Newest first, undated last. */
  statements: readonly StatementSummary[];
  /** Newest year first. */
  years: readonly YearOfStatements[];
  undated: readonly StatementSummary[];
  themes: readonly Counted[];
  people: readonly Counted[];
  kinds: readonly (Counted & { id: Kind })[];
}

/** A state or territory: the sums are over the statements it is a party of. */
export interface Country extends Summed {
  code: string;
  name: string;
  /** The name as an address (`kenya`), which leads to the code's; null where another state has it. */
  slug: string | null;
  mentionedIn: readonly StatementSummary[];
  /** The other parties of its relations, most statements first; `id` is the relation, `code` the state. */
  partners: readonly (Counted & { code: string })[];
  byTheme: readonly ThemeInList[];
  /** Formulas told of it, counted by statement. */
  formulas: readonly Counted[];
}

/** The statements of a list that a theme stands in, newest first. */
export interface ThemeInList extends Counted {
  statements: readonly StatementSummary[];
}

/** An unordered pair of parties and the statements on their own relation. */
export interface Relation extends Summed {
  id: string;
  /** In the order of the code. */
  parties: readonly [string, string];
  /** `China – Kenya`: the archive's focus first where it is one of the two. */
  name: string;
  /** `Kenya – China`: the partner of the focus first, for lists. */
  listName: string;
  /** The side that is not the archive's focus; null where there is no focus among them. */
  partner: string | null;
  /** Formulas told of it, counted by statement. */
  formulas: readonly Counted[];
}

/** One statement where its date puts it. */
export interface Placed {
  statement: StatementSummary;
  uncertain: boolean;
  approximate: boolean;
  /** How wide its date is: one day, part of an interval, only a month or a year known. */
  reach: 'day' | 'interval' | 'month' | 'year';
}

export interface Day {
  /** `2022-01-06` */
  day: string;
  statements: readonly Placed[];
}

export interface Month {
  /** `2022-01` */
  month: string;
  /** Days that have statements, first to last. */
  days: readonly Day[];
  /** Statements known to the month only, or lying across more than 31 days. */
  whole: readonly Placed[];
  /** Each statement of the month once. */
  statements: readonly StatementSummary[];
}

export interface Year {
  /** `2022` */
  year: string;
  /** Months that have statements, first to last. */
  months: readonly Month[];
  /** Statements known to the year only, or lying across more than two years. */
  whole: readonly Placed[];
  /** Each statement of the year once. */
  statements: readonly StatementSummary[];
}

/** A theme with every statement it stands in and the numbers of the passages it rests on. */
export interface ThemeHeld extends Span {
  theme: Pick<Theme, 'id' | 'name' | 'scope'>;
  /** Newest first, undated last. */
  statements: readonly { statement: StatementSummary; passages: readonly number[] }[];
  passageCount: number;
  countries: readonly Counted[];
  years: readonly YearOfStatements[];
}

/** An office as texts print it beside a person's name, with the earliest and latest text that does. */
export interface OfficePrinted extends Span {
  office: string;
  country: string | null;
  count: number;
}

/** A person named as taking part or as speaking. */
export interface Person extends Span {
  id: string;
  name: string;
  /** The part of the name that is used alone, where an authority record says it. */
  surname?: string;
  /** Other forms of the name that the texts print. */
  printed: readonly string[];
  country: string | null;
  /** Latest first; those of undated texts last. */
  offices: readonly OfficePrinted[];
  /** Every statement the person stands in, once, newest first. */
  statements: readonly StatementSummary[];
  participantIn: readonly StatementSummary[];
  speakerIn: readonly StatementSummary[];
  /** The parties of those statements. */
  countries: readonly Counted[];
  /** Others who take part or speak in the same statements. */
  companions: readonly Counted[];
  themes: readonly Counted[];
}

/** Who put texts out, and who carried texts of others. */
export interface Publisher extends Summed {
  id: string;
  name: string;
  record: (Pick<PublisherRecord, 'name'> & Partial<PublisherRecord>) | null;
  /** Texts of another publisher that reached the archive through this one. */
  carried: readonly StatementSummary[];
  countries: readonly Counted[];
}

/** The statements before and after one in a relation; a statement without a date has none and is none. */
export interface Neighbours {
  relation: Relation;
  earlier: StatementSummary | null;
  later: StatementSummary | null;
}

/** Everything the pages lay out, related once per build. */
export interface Holdings extends Span {
  archive: ArchiveDescription;
  /** Newest first by first possible day, then id; undated last. */
  statements: readonly StatementSummary[];
  byId: ReadonlyMap<string, StatementSummary>;
  /** Most statements as party first, then name; the archive's focus after its partners, states only mentioned last. */
  countries: readonly Country[];
  /** By state's code. */
  countryOf: ReadonlyMap<string, Country>;
  /** Statements of which no party was read, in the order of all: no country lists them. */
  withoutParties: readonly StatementSummary[];
  /** Most statements first, then name. */
  relations: readonly Relation[];
  relationOf: ReadonlyMap<string, Relation>;
  /** First to last. */
  years: readonly Year[];
  undated: readonly StatementSummary[];
  /** By name; a theme no statement has stands there too. */
  themes: readonly ThemeHeld[];
  themeOf: ReadonlyMap<string, ThemeHeld>;
  /** The formulas the archive reads its texts for. */
  catalogue: FormulaCatalogue;
  /** In the order of the catalogue; a formula no statement has stands there too. */
  formulas: readonly FormulaHeld[];
  /** By surname where the authority file gives one, else by name. */
  people: readonly Person[];
  personOf: ReadonlyMap<string, Person>;
  publishers: readonly Publisher[];
  publisherOf: ReadonlyMap<string, Publisher>;
  kinds: readonly (Counted & { id: Kind })[];
  /** What statements have in common word for word, or nearly. */
  parallels: Parallels;
  /** By statement, in the order of its passages; a statement without any is absent. */
  wordingsOf: ReadonlyMap<string, readonly WordingInPassage[]>;
  /** Statements of different publishers that seem to tell the same event. */
  accounts: readonly AccountPair[];
  /** By statement; one without any other account is absent. */
  accountsOf: ReadonlyMap<string, readonly Account[]>;
  stateName(code: string): string;
  /** How the fixed wordings of a relation stand and change. */
  ledgerOfWording(relation: string): WordingLedger;
  /** One for each relation of the statement, in the order of its relations. */
  neighbours(id: string): readonly Neighbours[];
}
