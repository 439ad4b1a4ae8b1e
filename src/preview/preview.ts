import { yearsOfSpan } from '../components/lists/sentence.ts';
import type { Holdings, Relation } from '../relate/holdings.ts';
import { numberOf } from '../render/number.ts';
import { canBeDrawn } from './typefaces.ts';

/** The words of a picture that stands beside a link. */
export interface Preview {
  /** What the link leads to. */
  readonly heading: string;
  /** How much is held, and from when. */
  readonly line: string;
  /** Whose it is; empty where the heading says it. */
  readonly archive: string;
}

/** The longest heading that stays readable on a picture the size of a stamp. */
const LONGEST = 70;

/** The archive's own picture. */
export function previewOfArchive({ archive, statements, oldest, newest }: Holdings): Preview {
  const years = yearsOfSpan({ oldest, newest });
  return {
    heading: nameOf(archive),
    line: [numberOf(statements.length, 'statement', 'statements'), years]
      .filter(Boolean)
      .join(', '),
    archive: '',
  };
}

/** A relation's picture; a name that the typefaces cannot write gives way to the states' codes. */
export function previewOfRelation(relation: Relation, { archive }: Holdings): Preview {
  const { id, name, statements } = relation;
  const years = yearsOfSpan(relation);
  return {
    heading: canBeDrawn(name) ? cut(name) : id.toUpperCase().replace('-', ' – '),
    line: [numberOf(statements.length, 'statement', 'statements'), years]
      .filter(Boolean)
      .join(', '),
    archive: nameOf(archive),
  };
}

/** The archive's title, or, where the typefaces cannot write it, its address. */
function nameOf({ title, site }: Holdings['archive']): string {
  if (canBeDrawn(title)) return cut(title);
  const { host, pathname } = new URL(site);
  return `${host}${pathname.replace(/\/$/, '')}`;
}

function cut(words: string): string {
  const characters = [...words];
  if (characters.length <= LONGEST) return words;
  return `${characters
    .slice(0, LONGEST - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
