import type { Candidate } from '../candidate.ts';
import type { TextInHand } from '../text-in-hand.ts';

/**
 * Reads who put the text out from what signs it: an agency in the dateline or the stamp, a header line that names it.
 * It refuses an agency that the text only cites.
 *
 *     XI'AN, May 12 (Xinhua) --
 *                    ^^^^^^
 */
export function publisherCandidates(hand: TextInHand): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const dateline = (hand.passages[0]?.dateline ?? hand.passages[1]?.dateline)?.agency;
  const stamps = hand.segmented.header.filter((part) => part.is === 'stamp');
  const named = hand.segmented.header.flatMap((part) => {
    const from =
      part.is === 'memo' ? /^From[ \t]*:[ \t]*/i.exec(hand.text.slice(part.start, part.end)) : null;
    if (part.is === 'publisher') return [part];
    return from ? [{ start: part.start + from[0].length, end: part.end }] : [];
  });
  for (const name of hand.names) {
    if (name.name.is !== 'agency') continue;
    const { start, end } = name;
    const signed = dateline && start >= dateline.start && end <= dateline.end;
    const stamped = stamps.some((stamp) => start >= stamp.start && end <= stamp.end);
    // Of a line that names the publisher, the name is the whole.
    const said = named.some((part) => start === part.start && end === part.end);
    if (!signed && !stamped && !said) continue;
    found.push({
      field: 'publisher',
      value: name.name.id,
      basis: 'stated',
      rule: signed ? 'publisher/dateline' : stamped ? 'publisher/stamp' : 'publisher/header',
      span: { start, end },
    });
  }
  return found;
}
