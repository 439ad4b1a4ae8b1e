/** There is no search index where the site is served: it has not been built, or not been carried over. */
export class IndexMissing extends Error {}

/** Where the files of the search come from, by their paths from the archive's root. */
export interface SearchFiles {
  /** Errors: rejects with `IndexMissing` where `search/` lacks the file, with another error where it cannot be read. */
  json(path: string): Promise<unknown>;
  /** Errors: rejects where the file cannot be read. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** The files as the site serves them under its base path. */
export function servedFiles(root: string): SearchFiles {
  const served = async (path: string) => {
    const response = await fetch(`${root}${path}`);
    if (response.status === 404 && path.startsWith('search/'))
      throw new IndexMissing(`${root}${path}`);
    if (!response.ok) throw new Error(`${response.status} fetching ${root}${path}`);
    return response;
  };
  return {
    json: async (path) => await (await served(path)).json(),
    bytes: async (path) => new Uint8Array(await (await served(path)).arrayBuffer()),
  };
}

/** The same files, the first time with one that has been begun to be fetched before; fetched anew where that brought nothing. */
export function withBegun(
  files: SearchFiles,
  path: string,
  begun: Promise<unknown> | undefined,
): SearchFiles {
  let waiting = begun;
  return {
    ...files,
    json: async (asked) => {
      if (asked !== path) return await files.json(asked);
      const first = waiting;
      waiting = undefined;
      return (await first) ?? (await files.json(asked));
    },
  };
}
