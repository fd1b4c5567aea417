const address = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };
const time = { type: 'string', format: 'date-time' };

/** JSON Feed 1.1 as its specification words it. https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          title: text,
          content_text: text,
          content_html: text,
          summary: text,
          language: text,
          date_published: time,
          date_modified: time,
          authors: {
            type: 'array',
            items: { type: 'object', minProperties: 1, properties: { name: text } },
          },
          tags: { type: 'array', items: text, uniqueItems: true },
        },
      },
    },
  },
};
