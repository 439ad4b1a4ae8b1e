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
