import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'astro/zod';
import { onTestFinished } from 'vitest';

/** A question as it reached the server. */
export interface Asked {
  headers: IncomingHttpHeaders;
  /** All that was sent. */
  body: object;
  model: string;
  messages: { role: string; content: string }[];
  /** What is asked for: the form at the end of the task. */
  kind: 'summary' | 'phrases' | 'names' | 'sections';
  /** The paper or the topic, as it stands between the fences. */
  data: z.infer<typeof dataSchema>;
  /** Whether it is asked once more, with what was wrong. */
  isAgain: boolean;
}

/** What a test's model says; an object is said as JSON, a function answers as it likes. */
export type Saying = string | object | ((response: ServerResponse) => void);

const dataSchema = z.object({
  title: z.string().default(''),
  abstract: z.string().default(''),
  papers: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })).default([]),
});
const bodySchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/**
 * A server that speaks as OpenAI's does, for one test.
 * @param answer what its model says to each question.
 */
export async function modelServer(answer: (asked: Asked, count: number) => Saying) {
  const asked: Asked[] = [];
  let requests = 0;
  const server = createServer(async (message, response) => {
    requests++;
    if (message.url === '/v1/models') {
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'stub:8b', object: 'model' }] }));
      return;
    }
    if (message.url !== '/v1/chat/completions' || message.method !== 'POST') {
      response.writeHead(404).end('404 page not found');
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const question = readQuestion(Buffer.concat(chunks).toString(), message.headers);
    asked.push(question);
    const said = answer(question, asked.length);
    if (typeof said === 'function') said(response);
    else completion(typeof said === 'string' ? said : JSON.stringify(said))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/v1`, asked, requests: () => requests };
}

function readQuestion(body: string, headers: IncomingHttpHeaders): Asked {
  const sent: unknown = JSON.parse(body);
  const { model, messages } = bodySchema.parse(sent);
  const task = messages[1]?.content ?? '';
  const [, json = '{}'] = /^===== \w+ =====\n(.*)\n===== \w+ =====$/ms.exec(task) ?? [];
  const kind = z
    .enum(['summary', 'phrases', 'names', 'sections'])
    .parse(/^Form: \{"(\w+)"/m.exec(task)?.[1]);
  const data = dataSchema.parse(JSON.parse(json));
  return { headers, body: Object(sent), model, messages, kind, data, isAgain: messages.length > 2 };
}

/** An answer of the chat interface. */
export function completion(content: string | null, finish = 'stop', tokens = 100) {
  return (response: ServerResponse) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
        usage: { prompt_tokens: tokens - 10, completion_tokens: 10, total_tokens: tokens },
      }),
    );
  };
}

/** An answer with another status than 200. */
export function failing(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Saying {
  return (response) => void response.writeHead(status, headers).end(body);
}

/** A model that takes everything from what it is given. */
export function honest({ kind, data, messages }: Asked): object {
  if (kind === 'summary') {
    const [sentence = data.title] = /^.*?[.。](?=\s|$)/s.exec(data.abstract) ?? [];
    return { summary: sentence };
  }
  if (kind === 'phrases') return { phrases: [data.title.slice(0, 60)] };
  if (kind === 'names') return { names: [] };
  const [, list = ''] = /in this order: (.*?)\. Together/.exec(messages[1]?.content ?? '') ?? [];
  const titles = list.split(', ');
  const paragraphs = data.papers.map(
    ({ id, text }) => `[${id}] says: ${text.split(' ').slice(0, 12).join(' ')}`,
  );
  return {
    sections: titles.map((title, place) => ({
      title,
      paragraphs: place === 0 ? paragraphs : paragraphs.slice(0, 1),
    })),
  };
}
