import { done } from '../../diagnostics/reached.ts';
import { isIn, shareMade } from '../share.ts';
import { Answers, Notes, view } from './asked.ts';
import { digestOf } from './digest.ts';
import type { KeptPieces } from './kept-pieces.ts';

/** One page that a route has: what Astro's `getStaticPaths` returns of it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
}

/** What a build reuses and makes. */
export interface Reuse {
  readonly pages: KeptPieces;
  /** Paths of pages taken over as they were. */
  readonly reused: string[];
  /** Pages made anew, with what they were given and what they asked. */
  readonly made: Map<string, { readonly given: string; readonly notes: Notes }>;
  /** Checksums of files written as they were rendered, from the site's root. */
  readonly checksums: Map<string, number>;
}

// The bundled pages have a copy of this module of their own.
const shared = globalThis as { concordReuse?: Reuse | undefined };

/** Begins to reuse the pages kept, or ends it. */
export function reuseFrom(pages: KeptPieces | null): void {
  shared.concordReuse = pages
    ? { pages, reused: [], made: new Map(), checksums: new Map() }
    : undefined;
}

/** What this build reuses; nothing while developing. */
export function reuse(): Reuse | null {
  return shared.concordReuse ?? null;
}

/** The prop that carries the digest of the others to the page. */
const GIVEN = 'givenDigest';

/**
 * Leaves out of a route's pages those that an earlier build made of the same props and whose questions have the same
 * answers now; they are put among the others when these are done. A job that makes a share of the pages leaves out the others'.
 * It refuses what it cannot tell of: a page with a function among its props is made anew.
 *
 *     people/[person]/[...page]     people/wang-yi/2/
 *     ^ the route                   ^ a page's path from the archive's root
 */
export function withoutUnchanged<Path extends StaticPath>(
  route: string,
  paths: readonly Path[],
  root: object,
): Path[] {
  const build = reuse();
  if (!build) return [...paths];
  const answers = answersOf(root);
  const share = shareMade();
  return paths.flatMap((one) => {
    const digest = digestOrNull(one.props);
    if (digest === null) return [one];
    const path = pathIn(route, one.params);
    const kept = build.pages.get(path);
    if (kept?.given === digest && answers.same(kept.asked) && build.pages.bytes(path)) {
      build.reused.push(path);
      done('rendering');
      return [];
    }
    if (share && !isIn(share, path)) return [];
    return [{ ...one, props: { ...one.props, [GIVEN]: digest } }];
  });
}

/** The path of a page of a route: an absent parameter leaves nothing. */
export function pathIn(route: string, params: StaticPath['params']): string {
  const filled = route.replace(/\[(?:\.{3})?([^\]]+)\]/g, (_, name: string) => params[name] ?? '');
  return `${filled}/`.replace(/\/{2,}/g, '/');
}

let answering: { root: object; answers: Answers } | undefined;

function answersOf(root: object): Answers {
  if (answering?.root !== root) answering = { root, answers: new Answers(root) };
  return answering.answers;
}

function digestOrNull(props: object): string | null {
  try {
    return digestOf(props);
  } catch {
    return null;
  }
}

let current: { path: string; root: object; notes: Notes } | undefined;

/** Begins a page: what it reads of the root from now on is noted. */
export function beginPage<Root extends object>(path: string, props: object, root: Root): Root {
  const build = reuse();
  const digest = (props as Record<string, unknown>)[GIVEN];
  current?.notes.settle();
  current = undefined;
  if (!build || typeof digest !== 'string') return root;
  const notes = new Notes();
  const viewed = view(root, notes);
  build.made.set(path, { given: digest, notes });
  current = { path, root: viewed, notes };
  return viewed;
}

/** The root as the page being rendered sees it; the root itself for a page nothing is noted of. */
export function seenByPage<Root extends object>(path: string, root: Root): Root {
  return current?.path === path ? (current.root as Root) : root;
}
