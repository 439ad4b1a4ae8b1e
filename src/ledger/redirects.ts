import type { GoneAddress, WithdrawnStatement } from '../schema/lasting.ts';
import { statementPath, type TextNow } from './text-now.ts';

/** The place in a file of the archive where something is said. */
export interface Said {
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

/** An old address that leads to a page. */
export interface Redirect {
  readonly from: string;
  /** The page it leads to in the end, however often that one moved itself. */
  readonly to: string;
  readonly said: Said;
}

/** An address of which only is told what was there. */
export interface Tombstone {
  readonly address: string;
  readonly reason: string;
  readonly on?: string;
  readonly title?: string;
  readonly date?: string;
  readonly said: Said;
}

/** Where every old address leads, and which lead nowhere. */
export interface OldAddresses {
  readonly redirects: readonly Redirect[];
  readonly tombstones: readonly Tombstone[];
  /** Addresses said to lead where no page is. */
  readonly astray: readonly Redirect[];
  /** Addresses said to lead on of which something else is said too: that a page stands there, or that they lead elsewhere. */
  readonly reused: readonly Redirect[];
}

/** What says of old addresses where they lead. */
export interface Sources {
  readonly texts: readonly Pick<TextNow, 'id' | 'file' | 'formerly'>[];
  /** The record of a text, by the text's file. */
  readonly recordOf: (file: string) => string;
  readonly withdrawn: readonly WithdrawnStatement[];
  readonly people: readonly { id: string; formerly?: readonly string[] | undefined }[];
  readonly moved: readonly GoneAddress[];
}

/**
 * Brings together everything that records and `moved.yaml` say of old addresses, each led to its last page.
 * It refuses to choose: an address with a page, or with two destinations, is reused, and one in a circle leads astray.
 */
export function oldAddresses(sources: Sources, pages: ReadonlySet<string>): OldAddresses {
  const tombstones = tombstonesOf(sources);
  const ends = new Set([...pages, ...tombstones.map(({ address }) => address)]);
  const next = new Map<string, string>();
  const reused: Redirect[] = [];
  const said: Redirect[] = [];
  for (const one of steps(sources)) {
    const other = next.get(one.from);
    if (ends.has(one.from) || (other !== undefined && other !== one.to)) reused.push(one);
    else if (other === undefined) {
      next.set(one.from, one.to);
      said.push(one);
    }
  }
  const redirects: Redirect[] = [];
  const astray: Redirect[] = [];
  for (const one of said) {
    const to = lastOf(one.to, next);
    if (to !== null && ends.has(to)) redirects.push({ ...one, to });
    else astray.push(one);
  }
  redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
  const live = tombstones.filter(({ address }) => !pages.has(address));
  const standing = tombstones.filter(({ address }) => pages.has(address));
  return {
    redirects,
    tombstones: live,
    astray,
    reused: [...reused, ...standing.map(({ address, said }) => ({ from: address, to: '', said }))],
  };
}

function lastOf(start: string, next: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = start;
  for (let on = next.get(at); on !== undefined; on = next.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = on;
  }
  return at;
}

function* steps({ texts, recordOf, withdrawn, people, moved }: Sources): Generator<Redirect> {
  for (const { id, file, formerly } of texts)
    for (const [i, old] of formerly.entries())
      yield {
        from: statementPath(old),
        to: statementPath(id),
        said: { file: recordOf(file), path: ['formerly', i] },
      };
  for (const { id, record, formerly } of withdrawn)
    for (const [i, old] of formerly.entries())
      yield {
        from: statementPath(old),
        to: statementPath(id),
        said: { file: record, path: ['formerly', i] },
      };
  for (const [i, { id, formerly = [] }] of people.entries())
    for (const [j, old] of formerly.entries())
      yield {
        from: `people/${old}/`,
        to: `people/${id}/`,
        said: { file: 'authority/people.yaml', path: [i, 'formerly', j] },
      };
  for (const [i, one] of moved.entries())
    if ('to' in one)
      yield { from: one.from, to: one.to, said: { file: 'moved.yaml', path: [i, 'from'] } };
}

function tombstonesOf({ withdrawn, moved }: Sources): Tombstone[] {
  const ofStatements = withdrawn.map(
    ({ id, record, reason, on, title, date }): Tombstone => ({
      address: statementPath(id),
      reason,
      ...(on !== undefined && { on }),
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      said: { file: record, path: ['withdrawn'] },
    }),
  );
  const ofOthers = moved.flatMap((one, i): Tombstone[] =>
    'gone' in one
      ? [
          {
            address: one.from,
            reason: one.gone,
            ...(one.on !== undefined && { on: one.on }),
            said: { file: 'moved.yaml', path: [i, 'from'] },
          },
        ]
      : [],
  );
  return [...ofStatements, ...ofOthers].sort((a, b) => (a.address < b.address ? -1 : 1));
}
