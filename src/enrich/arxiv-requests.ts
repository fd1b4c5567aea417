/** Papers asked for at once; arXiv allows more, but smaller answers get lost less often. */
const idsAtOnce = 50;
/** Papers with nearly the same title that arXiv may name before the one that is meant. */
const mostHits = 10;

/** A question to arXiv's API, https://info.arxiv.org/help/api/user-manual.html */
export type ArxivRequest = { url: string } & ({ ids: string[] } | { title: string });

/** Questions for papers by their ids, some dozens in each. */
export function requestsById(baseUrl: string, ids: string[]): ArxivRequest[] {
  const requests: ArxivRequest[] = [];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const batch = ids.slice(at, at + idsAtOnce);
    const query = new URLSearchParams({
      id_list: batch.join(','),
      max_results: String(batch.length),
    });
    requests.push({ ids: batch, url: `${baseUrl}/api/query?${query}` });
  }
  return requests;
}

/** A question for the papers whose title has all the words of a title, in their order. */
export function requestByTitle(baseUrl: string, title: string): ArxivRequest {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = new URLSearchParams({
    search_query: `ti:"${words.join(' ')}"`,
    max_results: String(mostHits),
  });
  return { title, url: `${baseUrl}/api/query?${query}` };
}
