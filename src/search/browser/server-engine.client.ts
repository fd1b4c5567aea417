import { readAuthors } from '../index/author-entries.ts';
import type { ServerManifest } from '../index/manifest.ts';
import type { PaperSearch, SearchAnswer, SearchRequest } from '../query/request.ts';
import { readServerAnswer, type ServerNames } from '../server/server-answer.ts';
import { serverSearches } from '../server/server-request.ts';

/**
 * Has searches answered by a server that speaks the interface of Typesense.
 * https://typesense.org/docs/latest/api/federated-multi-search.html
 */
export class ServerEngine implements PaperSearch {
  readonly #server: ServerManifest;
  readonly #names: ServerNames;

  constructor(server: ServerManifest) {
    this.#server = server;
    this.#names = { ...server, authors: readAuthors(server.authors) };
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { url, key, collection } = this.#server;
    const searches = serverSearches(collection, request);
    const { results, unfiltered, values } = searches;
    const { host } = new URL(url);
    try {
      const response = await fetch(`${url}/multi_search`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-TYPESENSE-API-KEY': key },
        body: JSON.stringify({ searches: [...results, unfiltered, ...values.values()] }),
      });
      if (!response.ok) throw new Error(String(response.status));
      const answer: { results?: unknown } | null = await response.json();
      const answers = Array.isArray(answer?.results) ? answer.results : [];
      return readServerAnswer(answers, searches, request, this.#names);
    } catch (error) {
      throw new Error(`${host}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
