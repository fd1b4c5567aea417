import { createServer, type ServerResponse } from 'node:http';
import { z } from 'astro/zod';
import { listen } from '../../src/preview/static-server-fs.ts';
import type { ServerDocument } from '../../src/search/server/server-collection.ts';

/*
 * A server of ours that answers as the documentation of Typesense says, to searches as the search page
 * makes them. It finds what has all words of a query; ranking and spelling are not its matter.
 */

const bodySchema = z.strictObject({
  searches: z.array(
    z.strictObject({
      collection: z.literal('papers'),
      q: z.string(),
      query_by: z.string(),
      query_by_weights: z.string(),
      filter_by: z.string(),
      facet_by: z.string(),
      max_facet_values: z.int(),
      sort_by: z.enum(['day:desc', '_text_match:desc,day:desc']),
      prefix: z.boolean(),
      num_typos: z.int(),
      page: z.int().min(1),
      per_page: z.int().min(0).max(250),
    }),
  ),
});

type Search = z.infer<typeof bodySchema>['searches'][number];

export interface TestSearchServer {
  address: string;
  /** What it answers to all that is asked; undefined for what it should. */
  fails: number | undefined;
  /** What it has been given. */
  documents: ServerDocument[];
  stop(): Promise<void>;
}

/** Starts a server on a port that is free. @param key that it wants to be asked with. */
export async function startSearchServer(key: string): Promise<TestSearchServer> {
  const state: Pick<TestSearchServer, 'fails' | 'documents'> = { fails: undefined, documents: [] };
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, x-typesense-api-key');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (state.fails !== undefined) return send(response, state.fails, { message: 'Out of order' });
    if (request.headers['x-typesense-api-key'] !== key) return send(response, 401, {});
    if (request.url !== '/multi_search') return send(response, 404, {});
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = bodySchema.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
    if (!body.success) return send(response, 400, { message: body.error.message });
    const results = body.data.searches.map((search) => answer(search, state.documents));
    return send(response, 200, { results });
  });
  const address = await listen(server, 0);
  return Object.assign(state, {
    address,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function answer(search: Search, documents: ServerDocument[]) {
  const words = search.q === '*' ? [] : search.q.toLowerCase().split(/\s+/);
  const fields = search.query_by.split(',');
  const found = documents
    .filter((document) => {
      const text = fields.map((field) => valuesOf(document, field).join(' ')).join(' ');
      return words.every((word) => text.toLowerCase().includes(word));
    })
    .filter((document) => passes(document, search.filter_by))
    .sort((a, b) => b.day - a.day);
  const first = (search.page - 1) * search.per_page;
  return {
    found: found.length,
    page: search.page,
    hits: found.slice(first, first + search.per_page).map((document) => ({
      document,
      highlights: [{ field: 'title', matched_tokens: words }],
    })),
    facet_counts: search.facet_by
      .split(',')
      .filter(Boolean)
      .map((field) => ({ field_name: field, counts: countValues(found, field) })),
  };
}

function passes(document: ServerDocument, conditions: string): boolean {
  if (conditions === '') return true;
  return conditions.split(' && ').every((condition) => {
    const [, field = '', values = ''] = /^(\w+):=\[?(.*?)\]?$/.exec(condition) ?? [];
    const wanted = values.split(',').map((value) => value.replaceAll('`', ''));
    return valuesOf(document, field).some((value) => wanted.includes(value));
  });
}

function countValues(documents: ServerDocument[], field: string) {
  const all = documents.flatMap((document) => valuesOf(document, field));
  return [...Map.groupBy(all, (value) => value)].map(([value, same]) => ({
    value,
    count: same.length,
  }));
}

function valuesOf(document: ServerDocument, field: string): string[] {
  const value: unknown = Object.entries(document).find(([name]) => name === field)?.[1];
  return (Array.isArray(value) ? value : [value]).map(String);
}
