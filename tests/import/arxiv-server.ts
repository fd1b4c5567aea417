import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A paper as arXiv's API describes it. */
export interface ArxivPaper {
  id: string;
  title: string;
  summary: string;
  authors?: string[];
  doi?: string;
  journal?: string;
}

type Answer = (request: URL, response: ServerResponse, message: IncomingMessage) => void;

/**
 * A server in place of arXiv's, for one test. The first answers are given in turn, the last one
 * to every later request.
 */
export async function arxivServer(...answers: Answer[]) {
  const requests: URL[] = [];
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', 'http://localhost');
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(url);
    answer?.(url, response, message);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, requests };
}

/** Answers as arXiv does: ids with their papers, a title with the papers that have its words. */
export function answering(...papers: ArxivPaper[]): Answer {
  return ({ searchParams }, response) => {
    const ids = searchParams.get('id_list')?.split(',');
    const words = searchParams.get('search_query')?.replace(/^ti:"(.*)"$/, '$1') ?? '';
    const fold = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const found = papers.filter(({ id, title }) =>
      ids ? ids.includes(id) : fold(title).includes(fold(words)),
    );
    response.setHeader('content-type', 'application/atom+xml; charset=UTF-8');
    response.end(feedOf(found));
  };
}

/** An answer without a feed. */
export function failing(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, headers).end('Rate exceeded.');
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A feed in the form in which arXiv's API answered in 2025. */
export function feedOf(papers: ArxivPaper[]): string {
  const entries = papers.map(
    ({ id, title, summary, authors = ['Jane Doe'], doi, journal }) => `  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <updated>2024-11-02T09:12:44Z</updated>
    <published>2024-10-18T17:59:59Z</published>
    <title>${escaped(title)}</title>
    <summary>  ${escaped(summary).replaceAll('. ', '.\n')}
</summary>
${authors.map((name) => `    <author>\n      <name>${escaped(name)}</name>\n    </author>`).join('\n')}
    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">12 pages</arxiv:comment>
${journal ? `    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">${escaped(journal)}</arxiv:journal_ref>\n` : ''}${doi ? `    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">${doi}</arxiv:doi>\n` : ''}    <link href="http://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query%3D" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=&amp;id_list=</title>
  <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
  <updated>2025-05-27T00:00:00-04:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${papers.length}</opensearch:totalResults>
${entries.join('')}</feed>
`;
}
