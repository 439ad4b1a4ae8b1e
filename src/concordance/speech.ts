/** Who is given a stretch of a passage, by a person's id; places count UTF-16 units of the passage as it is indexed. */
export interface SpokenStretch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly manner: 'direct' | 'reported';
}

const WRITTEN = /^(\d+):(\d+)-(\d+):([dr]):(.+)$/;

/** Writes the stretches of one text on a line, for what the search keeps of it: `3:0-120:d:wang-yi 4:…`. */
export function writeSpeech(stretches: readonly SpokenStretch[]): string {
  return stretches
    .map(({ passage, start, end, speaker, manner }) =>
      [passage, `${start}-${end}`, manner === 'direct' ? 'd' : 'r', speaker].join(':'),
    )
    .join(' ');
}

/** Reads them back. It refuses what it did not write: such a stretch is passed over, and its words are nobody's. */
export function readSpeech(written: string): SpokenStretch[] {
  return written.split(' ').flatMap((one) => {
    const [, passage, start, end, manner, speaker = ''] = WRITTEN.exec(one) ?? [];
    if (passage === undefined) return [];
    return [
      {
        passage: Number(passage),
        start: Number(start),
        end: Number(end),
        speaker,
        manner: manner === 'd' ? ('direct' as const) : ('reported' as const),
      },
    ];
  });
}
