import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** No draft is as long as that; a server that goes on is not waited for. */
const longestBody = 4_000_000;

/**
 * Sends one request and waits for its whole answer, as long as the signal lets it: `fetch` of Node
 * gives up after five minutes without a header, and a model on a small machine thinks longer than
 * that before it answers. No redirect is followed.
 */
export async function exchange(
  address: string,
  { body, ...options }: RequestOptions & { body: string | undefined },
): Promise<Answer> {
  const send = address.startsWith('https:') ? secureRequest : plainRequest;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = send(address, { ...options, method: body === undefined ? 'GET' : 'POST' });
    request.on('response', resolve).on('error', reject).end(body);
  });
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (text.length > longestBody) throw new Error('the answer is longer than any draft');
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return { status: response.statusCode ?? 0, headers, text };
}
