import { Kind } from '../schema/kind.ts';
import type { Statement } from '../schema/statement.ts';
import { dateInWords } from './date.ts';
import { kindInWords } from './kind.ts';

/** The names that values are shown by. */
export interface ValueNames {
  stateName(code: string): string;
  relationName(id: string): string;
  themeName(id: string): string;
  formulaName(id: string): string;
  publisherName(id: string): string;
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  readableTitle: 'title in lists',
  'dates.event': 'date of the event',
  'dates.published': 'date of publication',
  'dates.header': 'date in the header',
  kind: 'kind',
  language: 'language',
  place: 'place',
  parties: 'parties',
  relations: 'relations',
  multilateral: 'multilateral',
  mentions: 'also mentioned',
  participants: 'participants',
  speakers: 'speakers',
  speech: 'who speaks',
  publisher: 'publisher',
  carrier: 'carried by',
  url: 'original',
  rights: 'rights',
  themes: 'themes',
  formulas: 'formulas',
};

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** The name a reader knows a field of the contract by. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? field.replaceAll('.', ', ');
}

/** The value of a reading as a reader of English writes it; a value it has no words for is shown as it stands. */
export function valueInWords(
  field: string,
  value: string | boolean,
  statement: Statement,
  names: ValueNames,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  switch (field) {
    case 'dates.event':
    case 'dates.published':
    case 'dates.header':
      return dateInWords(value);
    case 'kind': {
      const kind = Kind.safeParse(value);
      return kind.success ? kindInWords(kind.data) : value;
    }
    case 'language':
      return value === 'und' ? 'not determined' : (languages.of(value) ?? value);
    case 'parties':
    case 'mentions':
      return names.stateName(value);
    case 'relations':
      return names.relationName(value);
    case 'participants':
    case 'speakers':
      return (
        [...statement.participants, ...statement.speakers].find(({ id }) => id === value)?.name ??
        value
      );
    case 'themes':
      return names.themeName(value);
    case 'formulas':
      return names.formulaName(value);
    case 'publisher':
    case 'carrier':
      return names.publisherName(value);
    default:
      return value;
  }
}
