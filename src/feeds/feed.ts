import type { PublicationDay } from '../schema/ledger.ts';

/** What a statement is filed under. A country's and a theme's scheme and term together are its address. */
export interface FeedCategory {
  readonly scheme?: string;
  readonly term: string;
  readonly label: string;
}

/** What a feed says of one statement, or of one thing that happened to an address, in whatever format. */
export interface FeedEntry {
  /** An address, for good. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title alone; absent where it is not known. */
  readonly language?: string;
  readonly address: string;
  /** Where the text was first published. */
  readonly original?: string;
  /** The ledger's days. */
  readonly published?: PublicationDay;
  readonly revised?: PublicationDay;
  /** For what the ledger does not know: a day that stands in where a format demands one. */
  readonly standIn?: PublicationDay;
  readonly authors: readonly string[];
  /** Whose account it is, where that is not the author. */
  readonly publisher?: string;
  readonly categories: readonly FeedCategory[];
  readonly summary: string;
  readonly rights?: string;
  /** What a program may want to know of a statement. */
  readonly statement?: {
    readonly date: string | null;
    readonly kind: string;
    readonly parties: readonly string[];
    readonly themes: readonly string[];
  };
}

/** Everything one may subscribe to under one address. */
export interface Feed {
  /** Below the archive's root, without its ending: `feeds/countries/ke`. */
  readonly path: string;
  readonly title: string;
  /** What it brings, in one sentence. */
  readonly about: string;
  /** The page that shows the same, by its path from the archive's root. */
  readonly page: string;
  /** Whether it leads back to its first entry; else it holds its newest only, and its page the rest. */
  readonly whole: boolean;
  /** Oldest first; never empty. */
  readonly entries: readonly FeedEntry[];
}

/** The day an entry last changed. */
export function changedOn({ published, revised, standIn }: FeedEntry): PublicationDay {
  const day = revised ?? published ?? standIn;
  if (day === undefined) throw new Error('a feed’s entry has no day at all');
  return day;
}

/** A civil day as feeds write moments: its beginning, in UTC. */
export function momentOf(day: PublicationDay): string {
  return `${day}T00:00:00Z`;
}
