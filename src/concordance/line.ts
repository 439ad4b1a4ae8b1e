/** One line of a concordance: words where they stand in a passage, and what is known of that place. */
export interface ConcordanceLine {
  /** The statement's id and its title as pages show it. */
  readonly statement: string;
  readonly title: string;
  /** EDTF; null where none is known. */
  readonly date: string | null;
  /** The date as lines show it. */
  readonly when: string;
  /** The first civil day the date can mean; empty where nothing places it. */
  readonly day: string;
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** Names of the parties, in the order lists have them. */
  readonly states: readonly string[];
  readonly passage: number;
  /** What stands right before the words, the words themselves, and right after; together a stretch of the passage. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** True where the passage goes on beyond what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The name of who is given the words, and whether they are quoted or reported; absent where nobody is. */
  readonly speaker?: string;
  readonly manner?: 'direct' | 'reported';
}
