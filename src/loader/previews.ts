import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { done, expected } from '../diagnostics/reached.ts';
import { draw, layOut } from '../preview/draw.ts';
import { type Preview, previewOfArchive, previewOfRelation } from '../preview/preview.ts';
import type { Holdings } from '../relate/holdings.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import type { HeldArchive } from './held-archive.ts';
import { isIn, shareMade } from './share.ts';

/** Draws the pictures that stand beside links, of the archive and of each relation, into a folder. */
export async function drawPreviews(held: HeldArchive, folder: string): Promise<void> {
  const share = shareMade();
  const all = previewsOf(held.holdings()).filter(({ path }) => !share || isIn(share, path));
  expected('drawing', all.length);
  for (const { path, preview } of all) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await pictureOf(preview));
    done('drawing');
  }
}

/** Serves the pictures while developing. */
export function previews(held: () => HeldArchive): AstroIntegration {
  let base = '/';
  return {
    name: 'previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.replace(base, '').replace(/^\//, '');
          if (!path.startsWith('previews/')) return next();
          const preview = previewsOf(held().holdings()).find((one) => one.path === path)?.preview;
          if (!preview) return next();
          response.setHeader('Content-Type', 'image/png');
          pictureOf(preview).then((picture) => response.end(picture), next);
        });
      },
    },
  };
}

/** Every picture with its path below the archive's root, as `previewAddress` has it. */
function previewsOf(held: Holdings): { path: string; preview: Preview }[] {
  return [
    { path: 'previews/archive.png', preview: previewOfArchive(held) },
    ...held.relations.map((relation) => ({
      path: `previews/relations/${relation.id}.png`,
      preview: previewOfRelation(relation, held),
    })),
  ];
}

/** A picture from the cache, under a hash of all it is drawn from, or drawn anew and kept. */
async function pictureOf(preview: Preview): Promise<Uint8Array> {
  const laidOut = layOut(preview);
  const made = createHash('sha256').update(`${drawnBy()}\n${JSON.stringify(laidOut)}`);
  const key = made.digest('hex');
  const kept = join(cacheFolder('previews'), `${key}.png`);
  try {
    const picture = whole(key, readFileSync(kept));
    if (picture) return picture;
  } catch {
    // Not drawn yet.
  }
  const picture = await draw(laidOut);
  mkdirSync(dirname(kept), { recursive: true });
  const beside = `${kept}.${process.pid}-${threadId}`;
  writeFileSync(beside, signed(key, picture));
  renameSync(beside, kept);
  return picture;
}

const SUM_BYTES = 4;

/** A picture with its checksum behind it, where programs that show pictures pass over it. */
export function signed(key: string, picture: Uint8Array): Uint8Array {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(sumOf(key, picture));
  return Buffer.concat([picture, sum]);
}

/** The picture that was kept under a key; null where it is damaged, or was kept under another. */
export function whole(key: string, kept: Buffer): Uint8Array | null {
  if (kept.length < SUM_BYTES) return null;
  const picture = kept.subarray(0, -SUM_BYTES);
  return kept.readUInt32BE(picture.length) === sumOf(key, picture) ? picture : null;
}

function sumOf(key: string, picture: Uint8Array): number {
  return crc32(picture, crc32(key));
}

let versions: string | undefined;

/** The packages and the code that decide what a picture looks like, with their versions. */
function drawnBy(): string {
  const require = createRequire(import.meta.url);
  versions ??= [
    'satori',
    '@resvg/resvg-wasm',
    ...['serif-4', 'sans-3'].map((face) => `@fontsource/source-${face}`),
  ]
    .map((name) => `${name} ${versionOf(require.resolve(name), name)}`)
    .concat(`zlib ${process.versions.zlib}`, codeVersion(['src/preview']))
    .join(', ');
  return versions;
}

/** From the package's own folder: not every package lets its `package.json` be asked for. */
function versionOf(entry: string, name: string): string {
  const folder = entry.slice(0, entry.lastIndexOf(join('node_modules', name)));
  const described = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return String((JSON.parse(described) as { version?: unknown }).version);
}
