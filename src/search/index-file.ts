/** What stands before the contents of every file of Pagefind. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * The contents of a file as Pagefind writes them: packed by gzip and behind a signature. Some hosts unpack them on the way.
 * Errors: rejects where there is no signature: then something else was served.
 */
export async function contentsOf(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = file[0] === 0x1f && file[1] === 0x8b;
  const bytes = packed ? await unpacked(file) : file;
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error('this is no file of a search index');
  return bytes.subarray(SIGNATURE.length);
}

async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [bytes] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(file),
    writer.close(),
  ]);
  return new Uint8Array(bytes);
}
