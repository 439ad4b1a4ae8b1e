import CSL from 'citeproc';
import type { CslName } from './csl-item.ts';
import type { Style, StyledItem } from './styled-item.ts';

/** The style files of the CSL project and their English locale, as text. */
export interface StyleFiles {
  readonly locale: string;
  readonly styles: Readonly<Record<Style, string>>;
}

/** A style's two forms as one string each, italics and own direction marked; the short form names passage `PASSAGE`. */
export interface Printed {
  /** Chicago's note; the citation in the text of APA and MLA. */
  readonly short: string;
  readonly shortWithPassage: string;
  /** The entry of the bibliography, list of references or works cited. */
  readonly full: string;
}

/** Marks in what is printed; no text holds them, since they are no characters. */
export const ITALIC = '\ufdd2';
export const UPRIGHT = '\ufdd3';
const LESS = '\ufdd4';
const GREATER = '\ufdd5';
/** The number that stands for a passage's while a citation is printed. */
export const PASSAGE = '90817';

const FORMAT = 'marked';

/** A processor of one style, which prints one item at a time. */
export interface Engine {
  print(item: StyledItem): Printed;
  /** English words with the capitals of a title. */
  headline(words: string): string;
}

/**
 * Sets up citeproc for a style. Titles are text, not markup: tags in them are printed as they stand.
 * Errors: throws where the style's file is no CSL.
 */
export function engineOf(style: Style, files: StyleFiles): Engine {
  const formats = CSL.Output.Formats;
  formats[FORMAT] ??= {
    ...formats['text'],
    '@font-style/italic': `${ITALIC}%%STRING%%${UPRIGHT}`,
    '@bibliography/entry': (_: unknown, entry: string) => entry,
  };
  let item: object = {};
  const system = { retrieveLocale: () => files.locale, retrieveItem: () => item };
  const engine = new CSL.Engine(system, files.styles[style], 'en-US', true);
  engine.setOutputFormat(FORMAT);
  let printed = 0;
  const register = (styled: StyledItem, date: string | undefined): string => {
    // A processor keeps what it has seen under a name: a new name each time, the one before forgotten.
    const id = `s${++printed}`;
    item = { ...processed(styled, date), id };
    engine.updateItems([id]);
    return id;
  };
  return {
    headline: (words) => CSL.Output.Formatters.title(engine, words),
    print(styled) {
      const id = register(styled, styled.dateInText);
      const short = engine.makeCitationCluster([{ id }]);
      const cite = { id, locator: PASSAGE, label: 'paragraph' };
      const shortWithPassage = engine.makeCitationCluster([cite]);
      if (styled.date !== styled.dateInText) register(styled, styled.date);
      const bibliography = engine.makeBibliography();
      const full = bibliography ? (bibliography[1][0] ?? '') : '';
      return { short: plain(short), shortWithPassage: plain(shortWithPassage), full: plain(full) };
    },
  };
}

/** An item as the processor takes it: what stands in angle brackets is hidden from it, and only we may use its tags. */
function processed(item: StyledItem, date: string | undefined): object {
  const { type, container, publisher, place, genre, archive, id, address, english } = item;
  const title = hidden(item.title);
  return {
    type,
    language: 'en',
    title: english && title === item.title ? title : asItStands(title),
    author: item.authors.map(hiddenName),
    ...(container === undefined ? {} : { 'container-title': asItStands(hidden(container)) }),
    ...(publisher === undefined ? {} : { publisher: hidden(publisher) }),
    ...(place === undefined ? {} : { 'event-place': hidden(place) }),
    ...(genre === undefined ? {} : { genre: hidden(genre) }),
    ...(date === undefined ? {} : { issued: { literal: date } }),
    archive: hidden(archive),
    archive_location: asItStands(id),
    URL: address,
  };
}

function hiddenName(name: CslName): CslName {
  return 'literal' in name
    ? { literal: hidden(name.literal) }
    : { family: hidden(name.family), given: hidden(name.given) };
}

function asItStands(words: string): string {
  return `<span class="nocase">${words}</span>`;
}

function hidden(words: string): string {
  return words.replaceAll('<', LESS).replaceAll('>', GREATER);
}

function plain(words: string): string {
  return words.replaceAll(LESS, '<').replaceAll(GREATER, '>').trim();
}
