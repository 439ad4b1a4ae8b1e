import { type HeaderShape, matchAtStart } from './shape.ts';

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \t]?[ap]\.?m\.?)?(?:[ \t](?:GMT|UTC|[A-Z]{2,4}T))?`;
const day = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.?[ \t]\d{1,2},?[ \t]\d{4}|\d{1,2}[ \t]\p{Lu}\p{Ll}{2,8}\.?,?[ \t]\d{4}|\d{4}-\d{2}-\d{2})`;
const agency = String.raw`\(?[\p{L}][\p{L}.'’& -]{1,40}\)`;
const pattern = new RegExp(
  String.raw`^${agency}[ \t]*(?:${clock},?[ \t]*)?(?:${day})(?:[ \t,]+${clock})?$`,
  'u',
);

const updated = new RegExp(
  String.raw`^[\p{L}][\p{L}.'’& -]{1,40}[ \t]*[|·•][ \t]*(?:(?:updated|published|posted)[ \t]*:?[ \t]*)?(?:${clock},?[ \t]*)?${day}(?:[ \t,]+${clock})?$`,
  'iu',
);

/**
 * Reads the stamp an agency's page sets under the headline, its opening bracket lost or not.
 * It does not tell the hour: no time zone is stated.
 *
 *     Xinhua) 10:22, May 13, 2021
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const agencyStamp: HeaderShape = {
  id: 'agency-stamp',
  read(text, rest) {
    const match = matchAtStart(pattern, text, rest) ?? matchAtStart(updated, text, rest);
    return match && match[0].length === rest.end - rest.start
      ? { parts: [{ is: 'stamp', ...rest }], end: rest.end }
      : null;
  },
  cases: [
    { text: 'Xinhua) 10:22, May 13, 2021', parts: [['stamp', 'Xinhua) 10:22, May 13, 2021']] },
    { text: '(Xinhua) 10:22, May 13, 2021', parts: [['stamp', '(Xinhua) 10:22, May 13, 2021']] },
    { text: "(People's Daily) 13 May 2021", parts: [['stamp', "(People's Daily) 13 May 2021"]] },
    {
      text: 'Anadolu | Updated: 2024-11-07 19:42',
      parts: [['stamp', 'Anadolu | Updated: 2024-11-07 19:42']],
    },
    {
      text: '(Reuters) 2021-05-13 10:22 GMT',
      parts: [['stamp', '(Reuters) 2021-05-13 10:22 GMT']],
    },
  ],
  mustNotMatch: [
    'BEIJING, May 12 (Xinhua) -- China said.',
    'The ministers met (again) on May 13, 2021 in Rome.',
    'Xinhua) reported on May 13, 2021',
  ],
};

const onLine = new RegExp(
  String.raw`^(?:Updated|Published|Posted)[ \t]*:?[ \t]*(?:${clock},?[ \t]*)?${day}(?:[ \t,]+${clock})?[ \t]+(?=\p{Lu}{3}[\p{Lu} .’'-]{0,30}(?:,|[ \t](?:\(|--|—|–|-[ \t])))`,
  'u',
);

/**
 * Reads the stamp that stands on one line with the wire's own dateline.
 * It refuses one that prose follows: no place in capitals and no mark behind it.
 *
 *     Updated: 2009-02-12 09:19 LIMA -- The President left here Wednesday …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stampBeforeDateline: HeaderShape = {
  id: 'stamp-before-dateline',
  read(text, rest) {
    const match = matchAtStart(onLine, text, rest);
    const end = match ? rest.start + match[0].trimEnd().length : rest.start;
    return match ? { parts: [{ is: 'stamp', start: rest.start, end }], end } : null;
  },
  cases: [
    {
      text: 'Updated: 2009-02-12 09:19 LIMA -- The President left here Wednesday.',
      parts: [['stamp', 'Updated: 2009-02-12 09:19']],
    },
  ],
  mustNotMatch: [
    'Updated: 2009-02-12 09:19 The President left here Wednesday.',
    'Updated: 2009-02-12 09:19',
  ],
};
