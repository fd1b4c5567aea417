import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { draft, shelf } from './draft-run.ts';
import { filesBelow } from './import-run.ts';
import { completion, failing, honest, modelServer, type Saying } from './model-server.ts';

const balance = 'papers/bread/a-loaf-on-a-balance.md';
const calculator = 'papers/bread/dough-calculator.md';

test('thoughts and the fence of a code block before the JSON are no part of it', async () => {
  const { content, page } = shelf();
  const server = await modelServer(
    (asked) =>
      `<think>{"summary": "no"}\nHm.</think>\n\`\`\`json\n${JSON.stringify(honest(asked))}\n\`\`\``,
  );
  await draft(content, server.address, { only: ['summaries'], limit: 1 });
  expect(page(balance)).toContain('summary: We bake loaves upon a balance.');
});

test.each<[what: string, finding: string, saying: Saying]>([
  ['cut off', 'cut off', completion('{"summary": "We bake', 'length')],
  ['empty', 'the answer is empty (content_filter)', completion(null, 'content_filter')],
  ['without a choice', 'no choices', (response) => void response.end('{"choices": []}')],
  ['no JSON', 'holds no JSON object', 'I am sorry, I cannot do that.'],
  [
    'too long a question',
    'HTTP 400 (context length)',
    failing(400, '{"error": {"message": "context length"}}'),
  ],
])(
  'an answer that is %s leaves its page alone, and the others are drafted',
  async (_, finding, saying) => {
    const { content, page } = shelf();
    const before = filesBelow(content);
    const server = await modelServer((asked) =>
      asked.data.title === 'A dough calculator' ? saying : honest(asked),
    );
    const { report } = await draft(content, server.address, { only: ['summaries'] });
    expect(report.leftOut.map(({ findings }) => findings.join())).toEqual([
      expect.stringContaining(finding),
    ]);
    expect(page(calculator)).toBe(before[calculator]);
    expect(report.drafted.length).toBeGreaterThan(15);
  },
);

test('a busy server is left alone as long as it asks, and no oftener asked than is wanted', async () => {
  const { content } = shelf();
  const server = await modelServer((asked, count) =>
    count === 1
      ? failing(429, '', { 'retry-after': '7' })
      : count === 2
        ? failing(503, '')
        : honest(asked),
  );
  const { report, waits } = await draft(content, server.address, {
    only: ['summaries'],
    limit: 2,
    perMinute: 12,
  });
  expect(report.drafted).toHaveLength(2);
  // Between the list of models and the questions too.
  expect(waits).toEqual([5000, 7000, 5000, 5000]);
});

test('a server that says nothing in time, three questions long, is not asked the rest', async () => {
  const { content } = shelf();
  const server = await modelServer(() => () => undefined);
  const { report } = await draft(content, server.address, { only: ['summaries'], timeout: 30 });
  expect(report.leftOut.map(({ findings }) => findings.join())).toEqual(
    Array(3).fill('no answer in 0 seconds (--timeout)'),
  );
  expect(report.stopped).toBe('3 questions in a row got no answer');
  expect(report.waiting).toBeGreaterThan(10);
});

test('a hosted model that wants to be asked in other words is', async () => {
  const { content } = shelf();
  const server = await modelServer((asked) => {
    const said = (message: string) => failing(400, JSON.stringify({ error: { message } }));
    if ('max_tokens' in asked.body) return said('Use max_completion_tokens, not max_tokens');
    if ('temperature' in asked.body) return said('temperature does not support 0');
    return honest(asked);
  });
  const { report } = await draft(content, server.address, { only: ['summaries'], limit: 2 });
  expect(report.drafted).toHaveLength(2);
  expect(server.asked).toHaveLength(4);
  expect(server.asked[3]?.body).toHaveProperty('max_completion_tokens');
});

test('the key is sent as key, and stands in no page, cache or message', async () => {
  const { content } = shelf();
  const key = 'sk-secret-1234';
  const server = await modelServer((asked, count) =>
    count === 1
      ? honest(asked)
      : failing(401, JSON.stringify({ error: { message: `bad ${key}` } })),
  );
  const run = draft(content, server.address, { only: ['summaries'], key });
  const { report } = await run;
  expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${key}`);
  expect(report.stopped).toContain('HTTP 401 (bad …) · the server does not know the key');
  expect(JSON.stringify([report, filesBelow(content)])).not.toContain(key);
});

test.each<[what: string, path: string, answer: () => Saying, message: RegExp]>([
  ['no /v1', '', () => failing(404, 'nothing'), /HTTP 404 · .* up to and with \/v1/],
  ['a web page', '/v1', () => '<!doctype html>', /lists no model/],
  [
    'a redirect',
    '/v1',
    () => failing(307, '', { location: 'http://other.example/' }),
    /leads on to http:\/\/other\.example\/ · nothing was sent there/,
  ],
])('a server that is none is named: %s', async (_what, path, answer, message) => {
  const { content } = shelf();
  const server = createServer((_request, response) => {
    const said = answer();
    if (typeof said === 'function') said(response);
    else response.end(said);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(draft(content, `http://127.0.0.1:${port}${path}`)).rejects.toThrow(message);
});

test('where nobody listens, that is said', async () => {
  const { content } = shelf();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  await expect(draft(content, `http://127.0.0.1:${port}/v1`)).rejects.toThrow(
    /nobody answers there \(ECONNREFUSED\) · .* start the server/,
  );
});
