/**
 * CSL-JSON 1.0.2 as its specification describes it, for the fields a statement may have. The specification's own schema
 * is in no package that could be had; this one refuses every field that it does not know.
 */
const name = {
  type: 'object',
  additionalProperties: false,
  properties: {
    family: { type: 'string' },
    given: { type: 'string' },
    literal: { type: 'string' },
  },
  anyOf: [{ required: ['family', 'given'] }, { required: ['literal'] }],
};
const date = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: [
          { type: 'integer' },
          { type: 'integer', minimum: 1, maximum: 12 },
          { type: 'integer', minimum: 1, maximum: 31 },
        ],
      },
    },
    season: { type: 'integer', minimum: 1, maximum: 4 },
    circa: { type: 'boolean' },
    literal: { type: 'string', minLength: 1 },
  },
  anyOf: [{ required: ['date-parts'] }, { required: ['literal'] }],
};
const words = { type: 'string', minLength: 1 };

export const cslJsonSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'type'],
    properties: {
      type: { enum: ['article-newspaper', 'report', 'speech'] },
      id: words,
      'citation-key': words,
      language: words,
      author: { type: 'array', minItems: 1, items: name },
      'event-date': date,
      issued: date,
      abstract: words,
      archive: words,
      archive_location: words,
      'container-title': words,
      'event-place': words,
      genre: words,
      note: words,
      publisher: words,
      title: words,
      URL: { type: 'string', format: 'uri' },
    },
  },
};
