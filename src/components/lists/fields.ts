import type { Statement } from '../../schema/statement.ts';

/** What one field of the data contract is, in a sentence for whoever reads the data. */
export const fields: Readonly<Record<keyof Statement | 'address', { type: string; is: string }>> = {
  address: { type: 'string', is: 'Where the statement’s page is. In statements.jsonl only.' },
  id: { type: 'string', is: 'The permanent id, chosen once: the stem of the file’s name.' },
  file: { type: 'string', is: 'The source text’s path in the archive’s folder.' },
  title: {
    type: 'string',
    is: 'The title the text has, else one its record gives, else one derived from the text.',
  },
  readableTitle: {
    type: 'string, optional',
    is: 'a title set wholly in capitals, in small letters for lists; the title stays as printed',
  },
  date: {
    type: 'EDTF or null',
    is: 'The event date, else the publication date, else the date of the header; null where there is none.',
  },
  dates: {
    type: 'object',
    is: '“event”: when it was said; “published”: when it was published; “header”: the date in the file’s header. Each an EDTF date, each absent where not known.',
  },
  kind: {
    type: 'string',
    is: 'One of joint-statement, joint-press, readout, remarks, spokesperson, message, announcement, other.',
  },
  language: {
    type: 'string',
    is: 'ISO 639 code of the text’s language; “und” where it cannot be told.',
  },
  place: {
    type: 'object, optional',
    is: '“name” as printed; “id” of the place’s authority record.',
  },
  parties: {
    type: 'array of codes',
    is: 'The states or territories whose bilateral relation the statement concerns. A code implies no status.',
  },
  relations: {
    type: 'array of strings',
    is: 'The pairs of parties whose own relation the text treats, as cn-ke.',
  },
  multilateral: {
    type: 'boolean',
    is: 'True where the text is about the group rather than its pairs.',
  },
  mentions: { type: 'array of codes', is: 'States and territories that are only named.' },
  participants: {
    type: 'array of objects',
    is: 'People named as taking part: “id”, “name” (as the text spells it where the archive’s own file has no record of the person), “country”, “office” as held on that date.',
  },
  speakers: {
    type: 'array of objects',
    is: 'People to whom words are attributed, described as participants are.',
  },
  publisher: { type: 'object, optional', is: 'Who put the text out: “id” and “name”.' },
  carrier: {
    type: 'object, optional',
    is: 'Who carried the publisher’s text, where the copy held came that way.',
  },
  url: { type: 'string, optional', is: 'The page the text was published on.' },
  rights: { type: 'string, optional', is: 'Whose text it is.' },
  themes: {
    type: 'array of objects',
    is: 'The theme’s “id” and the numbers of the “passages” it rests on.',
  },
  formerly: {
    type: 'array of strings, optional',
    is: 'Ids the statement was published under before; their addresses lead to this one.',
  },
  revised: {
    type: 'array of objects, optional',
    is: 'How the published text was changed: “note” says what and why; “earlier” names the text as it was, at statements/<id>/earlier/<name>/ and .txt.',
  },
  formulas: {
    type: 'array of objects',
    is: 'Fixed wordings: the formula’s “id”, the “passage”, the exact “text” and where it stands in the passage (“start”, “end”), its “slots” (one whose word is not there is left out), the “relations” of the statement it is told of, the “speaker” who is given the words, in which “manner” and on what “basis”, and in whose “account” (the publisher’s id).',
  },
  header: {
    type: 'array of objects',
    is: 'Lines before the body that describe it, with their line and column in the file.',
  },
  furniture: {
    type: 'array of objects',
    is: 'Lines that belong to the page the text was copied from.',
  },
  passages: {
    type: 'array of objects',
    is: 'The body: “n” from 1, “line” in the file, “text”, “lines” (where each line of the file begins in it), “dateline”, and “speech”: who is given which words, directly or reported, on what basis.',
  },
  readings: {
    type: 'object',
    is: 'For each field, every value that was read: “value”, “basis” (stated, derived, inferred, supplied), “rule”, “evidence” (line, column and words), “note”, and “rejected” where another value was preferred.',
  },
  sha256: { type: 'string', is: 'The checksum of the source text, byte for byte.' },
};
