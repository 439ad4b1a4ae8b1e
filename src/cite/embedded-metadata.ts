import type { BibliographicItem, SourceAuthor, SourceType } from './bibliographic-item.ts';
import { plainDate } from './plain-date.ts';

/** One `<meta name content>` of a statement's page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What Zotero calls a source; its types are read by other reference managers too. */
export const zoteroTypes: Readonly<Record<SourceType, string>> = {
  news: 'newspaperArticle',
  report: 'report',
  speech: 'presentation',
};

/**
 * What reference managers read in the head of a statement's page, in Dublin Core, with Zotero's own terms where
 * Dublin Core has none: the type, which would else be taken from what the page is (`og:type`), the archive and the id
 * as the place in it, the presenters. `DC.coverage` is left out, since it is read as that place; so is the name of the
 * site, which is read as the publication. Title and abstract are the page's `og:title` and `og:description` as well.
 * It refuses to name an institution as an author, to give a date that is not one, or to leave an undetermined language
 * to be taken from the page, which is in English. Errors: none.
 */
export function embeddedMetadata(item: BibliographicItem): MetaTag[] {
  const { type, publisher } = item;
  const issued = plainDate(item.issued);
  const name = publisher?.name;
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['z:itemType', zoteroTypes[type]],
    ['DC.title', item.readableTitle ?? item.title],
    ['DC.date', issued.iso],
    ['DC.type', item.genre],
    ['DC.language', item.language ?? 'und'],
    ['DC.identifier', item.address],
    ['DC.rights', item.rights],
    // The publication of news; what else is published has an institution.
    [type === 'news' ? 'DC.source' : 'DC.publisher', name],
    ['citation_technical_report_institution', type === 'report' ? name : undefined],
    ['citation_public_url', item.address],
    ...item.authors.map((author) => ['z:presenters', nameAsRead(author)] as const),
    ['z:place', item.place],
    ['z:archive', item.archive],
    ['z:archiveLocation', item.id],
    ['z:extra', extraOf(type, name, issued.inWords)],
  ];
  return tags.flatMap(([tag, content]) => (content ? [{ name: tag, content }] : []));
}

/**
 * A name so that the reader parts it where its authority record does and nowhere else: it takes a comma for the place,
 * and a name with one at its end for whole.
 */
export function nameAsRead({ name, family, given }: SourceAuthor): string {
  const plain = (words: string) => words.replace(/\s*[,،]\s*/g, ' ').trim();
  return family === undefined || given === undefined
    ? `${plain(name)},`
    : `${plain(family)}, ${plain(given)}`;
}

/** What the type has no field for: who published a speech, and what a plain date does not say. */
function extraOf(type: SourceType, publisher?: string, date?: string): string | undefined {
  const lines = [
    ...(type === 'speech' && publisher !== undefined ? [`Publisher: ${publisher}`] : []),
    ...(date === undefined ? [] : [`Dated “${date}”`]),
  ];
  return lines.length > 0 ? lines.join('\n') : undefined;
}
