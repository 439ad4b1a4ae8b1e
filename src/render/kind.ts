import type { Basis } from '../schema/basis.ts';
import type { Kind } from '../schema/kind.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  'joint-statement': 'joint statement',
  'joint-press': 'joint press',
  readout: 'readout',
  remarks: 'remarks',
  spokesperson: 'spokesperson',
  message: 'message',
  announcement: 'announcement',
  other: 'other',
};

/** What sort of text a statement is, in words. */
export function kindInWords(kind: Kind): string {
  return KINDS[kind];
}

const BASES: Readonly<Record<Basis, string>> = {
  stated: 'the text says it',
  derived: 'computed from what the text states',
  inferred: 'a rule’s judgement',
  supplied: 'given by the archive’s record of this text',
};

/** What a basis means, in words. */
export function basisInWords(basis: Basis): string {
  return BASES[basis];
}
