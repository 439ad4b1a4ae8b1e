/** Part of a passage: its number, and where the words stand in its text, in UTF-16 units. */
export interface PassagePart {
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

/** A place where a wording stands. */
export interface Place {
  readonly id: string;
  readonly parts: readonly PassagePart[];
  readonly words: number;
  /** The words themselves, passage by passage; of a long place the first only. */
  readonly shown: readonly { readonly n: number; readonly text: string }[];
}

/** Words that several statements have in common, nearly or quite alike. */
export interface Wording {
  /** The passage that has it first, by date: `<id>-p3`. It names the page, with others that begin there. */
  readonly page: string;
  /** Where on the page it stands: `w12`, by the word of the passage it begins with. */
  readonly anchor: string;
  /** In how many statements it stands. */
  readonly statements: number;
  /** Earliest first, those without a day last. */
  readonly places: readonly Place[];
  /** Which places were found alike, by their index, and how many words they have in common. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly same: number }[];
}

/** A wording as one passage of a statement has it. */
export interface WordingInPassage {
  readonly n: number;
  readonly page: string;
  readonly anchor: string;
  /** How many other statements have it. */
  readonly others: number;
}

/** Everything that statements have in common word for word, or nearly. */
export interface Parallels {
  /** In the order of their pages. */
  readonly wordings: readonly Wording[];
  /** How many wordings were found in too many statements to tell anything. */
  readonly setForms: number;
  /** In more statements than this a wording is taken for a set form. */
  readonly most: number;
}

/** What an archive has whose texts were not compared. */
export const noParallels: Parallels = { wordings: [], setForms: 0, most: 0 };

/** The wordings of each statement, in the order of its passages. */
export function wordingsByStatement({
  wordings,
}: Pick<Parallels, 'wordings'>): ReadonlyMap<string, readonly WordingInPassage[]> {
  const byStatement = new Map<string, WordingInPassage[]>();
  for (const { page, anchor, statements, places } of wordings) {
    for (const { id, parts } of places) {
      const own = byStatement.get(id) ?? [];
      byStatement.set(id, own);
      for (const { n } of parts) {
        if (own.some((one) => one.n === n && one.page === page && one.anchor === anchor)) continue;
        own.push({ n, page, anchor, others: statements - 1 });
      }
    }
  }
  for (const own of byStatement.values()) own.sort((a, b) => a.n - b.n || b.others - a.others);
  return byStatement;
}
