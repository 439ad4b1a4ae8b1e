import type { PassageFile } from './exporting.ts';
import { teiPassages } from './tei/body.ts';
import { element } from './xml.ts';

/**
 * A single passage as Distributed Text Services hand it out: the element of the statement's TEI, in their wrapper.
 * `xml:base` is the whole document, where its pointers lead. It repeats nothing of the header.
 */
export const passageTei: PassageFile = {
  extension: '.xml',
  mediaType: 'application/tei+xml; charset=utf-8',
  contents: ({ statement }, { site }) => {
    const attributes = {
      xmlns: 'http://www.tei-c.org/ns/1.0',
      'xml:base': `${site}statements/${statement.id}.xml`,
      'xml:lang': statement.language,
    };
    const wrapper = { 'xmlns:dts': 'https://w3id.org/api/dts#' };
    return teiPassages(statement).map((passage) => {
      const document = element('TEI', attributes, element('dts:wrapper', wrapper, passage));
      return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
    });
  },
};
