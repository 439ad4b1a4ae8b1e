/** A small folder in which a rule speaks, and what it says there. The tests run every one of them. */
export interface Example {
  /**
   * What differs from a folder in which all is well (`plainFolder`): the content of files by path, the one the message
   * is about first; null leaves a file out.
   */
  files: Readonly<Record<string, string | null>>;
  /** Links by path, and what each leads to. */
  links?: Readonly<Record<string, string>>;
  /** How the first file was saved, where not as UTF-8. */
  savedAs?: 'latin1' | 'utf16le';
  /** The place of the message: `statements/visit.txt:1:5`. */
  at: string;
  what: string;
  /** Where the place allows better advice than the rule's own. */
  remedy?: string;
}

/** Why a rule has no example. */
export interface NoExample {
  none: string;
}

/** An archive of one text in which nothing is wrong. */
export const plainFolder: Readonly<Record<string, string>> = {
  'archive.yaml':
    'title: Two Harbours\ndescription: Visits and calls.\nsite: https://example.org/\ncurator: { name: A. Curator }\nlicence: CC0-1.0\n',
  'statements/visit.txt':
    'The Foreign Minister of Kenya met with the Foreign Minister of Norway in Oslo on 3 May 2011.\n',
};

/** The bytes of each file of an example's folder. */
export function folderOfExample({ files, savedAs }: Example): Record<string, Uint8Array> {
  const [first] = Object.keys(files);
  const whole = Object.entries({ ...plainFolder, ...files });
  return Object.fromEntries(
    whole.flatMap(([path, content]) =>
      content === null
        ? []
        : [[path, Buffer.from(content, path === first ? (savedAs ?? 'utf8') : 'utf8')]],
    ),
  );
}
