import type { TextInHand } from '../text-in-hand.ts';

/**
 * Tells whether a text is a wire: its dateline, its stamp or the house that signs it says so. A wire tells of one side's
 * dealings with another; a speech can be about one state alone. It refuses a house that the text only cites.
 */
export function isWire({ passages, segmented, names, text }: TextInHand): boolean {
  return (
    (passages[0]?.dateline ?? passages[1]?.dateline ?? null) !== null ||
    segmented.header.some(({ is, start, end }) =>
      is === 'byline'
        ? names.some((name) => name.name.is === 'agency' && name.start >= start && name.end <= end)
        : is === 'dateline' || is === 'stamp' || is === 'publisher',
    ) ||
    names.some(({ name, start }) => name.is === 'agency' && start > text.length - SIGNED)
  );
}

/** How near the end the house stands that signs a report. */
const SIGNED = 30;
