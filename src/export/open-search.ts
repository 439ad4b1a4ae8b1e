import type { ArchiveDescription } from '../schema/archive.ts';
import type { ArchiveFiles } from './exporting.ts';
import { element, worded } from './xml.ts';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The longest short name that OpenSearch 1.1 allows. */
const LONGEST_NAME = 16;
const LONGEST_LONG_NAME = 48;
const LONGEST_DESCRIPTION = 1024;

/** The archive's search for browsers, which offer it beside their own. */
export const openSearch: ArchiveFiles = ({ held, site }) => [
  {
    path: 'opensearch.xml',
    mediaType: 'application/opensearchdescription+xml; charset=utf-8',
    contents: () => openSearchDescription(held.archive, site),
  },
];

/** The description by OpenSearch 1.1; names longer than it allows are cut at a blank. */
export function openSearchDescription(
  { title, description }: Pick<ArchiveDescription, 'title' | 'description'>,
  site: string,
): string {
  const elements = [
    worded('ShortName', within(title, LONGEST_NAME)),
    worded('LongName', within(title, LONGEST_LONG_NAME)),
    worded('Description', within(description, LONGEST_DESCRIPTION)),
    element('Url', { type: 'text/html', template: `${site}search/?q={searchTerms}` }),
    worded('Image', `${site}icon.svg`, { width: 16, height: 16, type: 'image/svg+xml' }),
    worded('InputEncoding', 'UTF-8'),
    worded('OutputEncoding', 'UTF-8'),
  ].map((one) => `  ${one}\n`);
  const root = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  return `${XML_HEAD}${element('OpenSearchDescription', root, '\n', ...elements)}\n`;
}

/** Plain words of at most so many characters; the specification allows no markup in them. */
function within(words: string, most: number): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  const room = characters.slice(0, most - 1).join('');
  const atBlank = room.replace(/\s+\S*$/, '');
  return `${atBlank === '' ? room : atBlank}…`;
}
