import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addSynthetic, type Corpus, writeArchive } from './corpus.ts';
import { type FolderSize, sizeOf } from './folder-size.ts';
import { type MeasuredBuild, measuredBuild } from './measured-build.ts';
import { medianPage, type PageWeight } from './page-weight.ts';
import type { Peer } from './peers.ts';
import { differences } from './same-folders.ts';
import type { Taken } from './watched.ts';

/** One text added to an archive that was built before. */
export interface WarmBuild extends Taken {
  /** The files in which it is not the same as a cold build of the same texts. */
  readonly different: readonly string[];
}

/** What an archive of so many texts took. */
export interface Measured {
  readonly size: number;
  /** How many of them are the corpus's own, the others being synthetic. */
  readonly own: number;
  readonly cold: MeasuredBuild;
  readonly site: FolderSize;
  readonly page: PageWeight | null;
  readonly warm: WarmBuild | null;
  readonly peers: readonly (Taken & { readonly name: string })[];
}

/**
 * Builds an archive of `size` texts in an empty folder and measures it. Peers are given real texts only.
 * Errors: throws where a build fails.
 */
export async function measure(
  corpus: Corpus,
  size: number,
  folder: string,
  { warm, peers }: { warm: boolean; peers: readonly Peer[] },
): Promise<Measured> {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const cache = join(folder, 'cache');
  mkdirSync(content, { recursive: true });
  const own = writeArchive(corpus, content, size);
  const cold = succeeded(await measuredBuild(content, out, cache), `a build of ${size} texts`);
  const site = sizeOf(out);
  const page = medianPage(out);
  const beside: (Taken & { name: string })[] = [];
  for (const peer of own === size ? peers : []) {
    const at = join(folder, 'peer');
    mkdirSync(at);
    const { name } = peer;
    beside.push({ name, ...succeeded(await peer.build(content, at), `${name} of ${size} texts`) });
    rmSync(at, { recursive: true, force: true });
  }
  return {
    size,
    own,
    cold,
    site,
    page,
    warm: warm ? await oneMore(corpus, size - own + 1, folder) : null,
    peers: beside,
  };
}

/** Adds the nth synthetic text to what was built, and builds again: with what was kept, and from nothing. */
async function oneMore(corpus: Corpus, n: number, folder: string): Promise<WarmBuild> {
  const content = join(folder, 'content');
  const [out, cold] = [join(folder, 'dist'), join(folder, 'cold')];
  addSynthetic(corpus, content, n);
  const again = succeeded(
    await measuredBuild(content, out, join(folder, 'cache')),
    'a build of one text more',
  );
  succeeded(
    await measuredBuild(content, cold, join(folder, 'empty-cache')),
    'a build from nothing of one text more',
  );
  return { ...again, different: differences(out, cold) };
}

function succeeded<T extends Taken>(taken: T, what: string): T {
  if (!taken.ok) throw new Error(`${what} failed`);
  return taken;
}
