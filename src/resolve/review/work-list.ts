import type { PersonInStatement, Statement } from '../../schema/statement.ts';
import type { Decision } from './decisions.ts';
import { yamlWords } from './yaml-words.ts';

/** A text about which a person should decide something. */
export interface TextToReview {
  readonly file: string;
  /** The record's path, where it stands or where it would. */
  readonly record: string;
  readonly hasRecord: boolean;
  readonly title: string;
  readonly decisions: readonly Decision[];
  readonly accepts: boolean;
}

/** A person of whom no state is known, with the texts they take part in. */
export interface PersonToPlace {
  readonly person: PersonInStatement;
  readonly files: readonly string[];
  /** An entry for authority/people.yaml. */
  readonly lines: readonly string[];
}

/** The texts, those that lose most by what is undecided first; of equals, by file. */
export function mostValuableFirst(texts: readonly TextToReview[]): TextToReview[] {
  const worth = ({ decisions }: TextToReview) =>
    decisions.reduce((sum, decision) => sum + decision.worth, 0);
  return texts
    .filter(({ decisions }) => decisions.length > 0)
    .map((text) => ({ text, worth: worth(text) }))
    .sort((a, b) => b.worth - a.worth || (a.text.file < b.text.file ? -1 : 1))
    .map(({ text }) => text);
}

/** Collects the people who take part without a state, text by text. */
export class PeopleWithoutState {
  readonly #found = new Map<string, { person: PersonInStatement; files: string[] }>();

  add(statement: Statement): void {
    for (const person of statement.participants) {
      if (person.country) continue;
      const known = this.#found.get(person.id);
      if (known) known.files.push(statement.file);
      else this.#found.set(person.id, { person, files: [statement.file] });
    }
  }

  /**
   * The people, those of most texts first, each with an entry that would give them a state in every text.
   * Which part of a name is the surname is not guessed: the last word stands there for a person to look at.
   */
  list(): PersonToPlace[] {
    return [...this.#found.values()]
      .sort((a, b) => b.files.length - a.files.length || (a.person.id < b.person.id ? -1 : 1))
      .map(({ person, files }) => ({ person, files, lines: entryOf(person) }));
  }
}

function entryOf({ id, name, office }: PersonInStatement): string[] {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return [
    `- id: ${id}`,
    `  name: ${yamlWords(name)}`,
    `  surname: ${yamlWords(surname)}   # look: in some names it comes first`,
    `  country: AA${office ? `   # the text says ${JSON.stringify(office)}` : ''}`,
  ];
}
