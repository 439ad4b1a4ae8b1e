import { CborReader } from './read-cbor.ts';

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

/** Places in the list that a meta file is. */
const PAGES = 1;
const SORTS = 4;
const EMPTY_LIST = 0x80;

/** The ids of an index's pages in the order of their numbers. Errors: throws where the file is of another version. */
export function pageIds(meta: Uint8Array): string[] {
  const reader = new CborReader(meta, 0);
  reader.list();
  for (let place = 0; place < PAGES; place += 1) reader.pass();
  return Array.from({ length: reader.list() }, () => {
    const said = reader.list();
    const id = reader.text();
    for (let place = 1; place < said; place += 1) reader.pass();
    return id;
  });
}

/**
 * A meta file without its orders, which take up a quarter of it: the pages stand in the order they were given.
 * Errors: throws where the one order there is has them otherwise.
 */
export function withoutOrders(meta: Uint8Array): Uint8Array {
  const reader = new CborReader(meta, 0);
  reader.list();
  for (let place = 0; place < SORTS; place += 1) reader.pass();
  const from = reader.at;
  for (let orders = reader.list(); orders > 0; orders -= 1) {
    reader.list();
    const name = reader.text();
    const pages = reader.list();
    for (let place = 0; place < pages; place += 1)
      if (reader.number() !== place) throw new Error(`the order “${name}” is another`);
  }
  const without = new Uint8Array(from + 1 + meta.length - reader.at);
  without.set(meta.subarray(0, from));
  without[from] = EMPTY_LIST;
  without.set(meta.subarray(reader.at), from + 1);
  return without;
}
