import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const schema = readFileSync(new URL('json-feed-1.1.schema.json', import.meta.url), 'utf8');
const validate = ajv.compile(JSON.parse(schema));

export interface JsonFeed {
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
    readonly date_published?: string;
    readonly date_modified?: string;
    readonly _statement?: { readonly date: string | null };
  }[];
}

/** Everything wrong with a JSON Feed: by the schema, and ids that stand twice. */
export function jsonFeedFaults(json: string): string[] {
  const feed: JsonFeed = JSON.parse(json);
  if (!validate(feed))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const ids = feed.items.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
}
