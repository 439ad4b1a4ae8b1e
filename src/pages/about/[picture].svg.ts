import type { APIRoute } from 'astro';
import { contentFolder } from '../../loader/archive.ts';
import { readPictures } from '../../read/prose-files.ts';

/** The pictures of the archive's own pages, as they are. */
export function getStaticPaths() {
  return [...readPictures(contentFolder())].map(([picture, bytes]) => ({
    params: { picture },
    props: { bytes },
  }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'image/svg+xml' } });
