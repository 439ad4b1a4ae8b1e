import type { Attestation } from '../../relate/attestations.ts';
import type { Wording } from '../../relate/wording.ts';
import { personAddress, statementAddress } from '../../render/address.ts';
import { dateInWords } from '../../render/date.ts';
import { foldedKey } from '../../search/words.ts';
import { figuresOf } from '../lists/wording.ts';
import type { WordingEntry } from './wording-entries.ts';

/** Words of a note; with an address they lead somewhere, and a label says where to those who hear the link alone. */
export interface NotePiece {
  readonly words: string;
  readonly address?: string;
  readonly label?: string;
}

/**
 * What is said under a wording: what it came from, who is given it or in whose account it stands, its passage, and what
 * became of it. It refuses to say that a wording was dropped: only in how many statements held since it does not stand.
 *
 *     changed from 6 January 2022 · William Ruto, reported · passage 8 · not in the 2 statements held since
 */
export function noteOf(
  { wording, one }: WordingEntry,
  personName: (id: string) => string,
): NotePiece[] {
  const parts = [
    cameFrom(wording),
    voice(one, personName),
    [toPassage(one, `passage ${one.formula.passage}`)],
    ...(wording === null ? [] : [becameOf(wording)]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [{ words: ' · ' }, ...part]));
}

function cameFrom(wording: Wording | null): NotePiece[] {
  if (wording === null) return [{ words: 'undated' }];
  if (wording.from)
    return [
      { words: 'changed from ' },
      toPassage(wording.from, dateInWords(wording.from.statement.date)),
    ];
  const { notBefore } = wording;
  if (notBefore === null) return [{ words: 'first held of this relation in this form' }];
  const before =
    notBefore > 0 ? `, not in the ${figuresOf(notBefore, 'statement')} held before` : '';
  return [{ words: `first held${before}` }];
}

function voice({ statement, formula }: Attestation, personName: (id: string) => string) {
  const { speaker, manner } = formula;
  if (speaker === undefined)
    return [{ words: `account: ${statement.publisher?.name ?? 'publisher not known'}` }];
  return [
    { words: personName(speaker), address: personAddress(speaker) },
    { words: manner === 'direct' ? ', quoted' : ', reported' },
  ];
}

function becameOf({ first, latest, count, notSince, ofOthersSince }: Wording): NotePiece[] {
  const ofThis = ofOthersSince ? 'of this relation ' : '';
  const absent = `${ofThis}not in the ${figuresOf(notSince, 'statement')} held since`;
  if (latest.statement.id === first.statement.id)
    return [{ words: notSince === 0 ? 'stands in the latest statement read' : absent }];
  const isLonger = foldedKey(latest.formula.text) !== foldedKey(first.formula.text);
  return [
    { words: count === 1 ? '' : `in ${figuresOf(count, 'statement')}, ` },
    { words: `${isLonger ? 'within longer words ' : ''}last on ` },
    toPassage(latest, dateInWords(latest.statement.date)),
    { words: notSince === 0 ? ', the latest statement read' : `, ${absent}` },
  ].filter(({ words }) => words !== '');
}

function toPassage({ statement, formula }: Attestation, words: string): NotePiece {
  return {
    words,
    address: statementAddress(statement.id, formula.passage),
    label: `${words}: ${statement.readableTitle ?? statement.title}`,
  };
}
