import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BibliographicItem } from '../cite/bibliographic-item.ts';
import type { Citation } from '../cite/citation.ts';
import type { StyleFiles } from '../cite/engine.ts';
import { citationsOf } from '../cite/parts.ts';
import { type Printer, printerOf } from '../cite/printer.ts';
import { type Style, styledItem } from '../cite/styled-item.ts';

const STYLES: readonly Style[] = ['chicago', 'apa', 'mla'];

/** The styles of the CSL project that the archive cites in. Errors: throws where a file is missing. */
export function styleFiles(): StyleFiles {
  const read = (file: string): string =>
    readFileSync(join(process.cwd(), 'src', 'cite', 'styles', file), 'utf8');
  return {
    locale: read('locales-en-US.xml'),
    styles: {
      chicago: read('chicago-fullnote-bibliography.csl'),
      apa: read('apa.csl'),
      mla: read('modern-language-association.csl'),
    },
  };
}

let printers: ReadonlyMap<Style, Printer> | undefined;

/** A statement cited in every style; the processors are set up once, for the first statement. */
export function citations(item: BibliographicItem): Citation[] {
  if (!printers) {
    const files = styleFiles();
    printers = new Map(STYLES.map((style) => [style, printerOf(style, files)]));
  }
  return [...printers].flatMap(([style, print]) =>
    citationsOf(style, print(styledItem(item, style)), item.address),
  );
}
