import { reasonOf, retryAfter } from '../enrich/failed-answer.ts';
import type { Clock } from '../enrich/polite-fetch-net.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { failureOf, isRefused, notRunning } from './api-failure.ts';

export interface ApiOptions {
  /** Address of the API, such as `https://api.zotero.org`. */
  address: string;
  /** Whether that is the program on this machine. */
  isLocal?: boolean;
  /** Sent to that host and to no other. */
  key?: string | undefined;
  /** Name and version of this program. */
  agent: string;
  fetch: typeof fetch;
  clock: Clock;
  /** Milliseconds an answer may take. */
  timeout?: number;
}

/** An answer of the API. */
export interface ApiAnswer {
  /** Version of the library. */
  version: number;
  value: unknown;
  /** Where the next page is, if there is one. */
  next: string | undefined;
}

/** A way to ask the API for a path, such as `groups/123/items`, or for a next page. */
export type ZoteroApi = (
  path: string,
  options?: { ifModifiedSince?: number },
) => Promise<ApiAnswer | 'unchanged' | 'changed'>;

const mostAttempts = 5;
const firstWait = 2_000;
const longestWait = 300_000;
/** A page of a hundred items has some hundred kilobytes; the desktop program sends all at once. */
const largestAnswer = 512_000_000;

/**
 * Asks the Zotero Web API, version 3, one request after the other: waits as long as `Backoff` and
 * `Retry-After` say, asks again a few times where there is no answer, follows no redirect to
 * another host.
 * @returns a function that gives an answer, `unchanged` for 304, or `changed` for 412.
 * @see https://www.zotero.org/support/dev/web_api/v3/basics
 */
export function zoteroApi({
  timeout = 60_000,
  isLocal = false,
  ...options
}: ApiOptions): ZoteroApi {
  const { clock } = options;
  const base = new URL(`${options.address.replace(/\/+$/, '')}/`);
  let next = 0;
  return async (path, { ifModifiedSince } = {}) => {
    const url = new URL(path, base);
    if (url.origin !== base.origin) {
      throw new ExpectedError(
        `${base.origin}: its next page is at ${url.origin} · no other host is asked · nothing was taken over`,
      );
    }
    const headers = new Headers({
      accept: 'application/json',
      'user-agent': options.agent,
      'zotero-api-version': '3',
    });
    if (options.key) headers.set('zotero-api-key', options.key);
    if (ifModifiedSince) headers.set('if-modified-since-version', String(ifModifiedSince));
    let problem = '';
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const pause = Math.max(0, next - clock.now());
      if (pause > longestWait) {
        problem ||= 'it asks for rest (Backoff)';
        problem += `, and to be asked again in ${Math.ceil(pause / 60_000)} minutes`;
        break;
      }
      await clock.sleep(pause);
      const outcome = await ask(url, headers);
      if ('answer' in outcome) return outcome.answer;
      problem = outcome.problem;
      const wait = outcome.wait ?? firstWait * 2 ** (attempt - 1);
      next = Math.max(next, clock.now() + wait);
    }
    throw new ExpectedError(
      `${url.origin}${url.pathname}: ${problem} · nothing was taken over · try again later`,
    );
  };

  async function ask(
    url: URL,
    headers: Headers,
  ): Promise<
    { answer: ApiAnswer | 'unchanged' | 'changed' } | { problem: string; wait?: number | undefined }
  > {
    try {
      const signal = AbortSignal.timeout(timeout);
      const response = await options.fetch(url, { headers, signal, redirect: 'manual' });
      next = clock.now() + secondsOf(response.headers.get('backoff')) * 1000;
      const { status } = response;
      if (status !== 200) await response.body?.cancel();
      if (status === 304) return { answer: 'unchanged' };
      if (status === 412) return { answer: 'changed' };
      if (status === 429 || status >= 500) {
        const wait = retryAfter(response.headers, clock.now());
        return { problem: `HTTP ${status}`, wait };
      }
      if (!response.ok)
        throw failureOf(url, status, { isLocal, hasKey: options.key !== undefined });
      const value = parseJson(await readText(response));
      if (value === undefined) return { problem: 'the answer is no JSON' };
      const version = Number(response.headers.get('last-modified-version') ?? Number.NaN);
      if (!Number.isSafeInteger(version)) {
        throw new ExpectedError(
          `${url.origin}: an answer without Last-Modified-Version · this is no API of Zotero · check its address`,
        );
      }
      // The desktop program has -1 where it never uploaded anything.
      return {
        answer: {
          version: Math.max(0, version),
          value,
          next: nextOf(response.headers.get('link')),
        },
      };
    } catch (error) {
      if (error instanceof ExpectedError) throw error;
      if (isLocal && isRefused(error)) throw notRunning(url);
      return { problem: reasonOf(error) };
    }
  }
}

/** What `Backoff` asks for; nothing where it says nothing that is known. */
function secondsOf(header: string | null): number {
  return /^\s*\d+(?:\.\d+)?\s*$/.test(header ?? '') ? Number(header) : 0;
}

/** The text of an answer; rejects where it does not end. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestAnswer) throw new Error('the answer does not end');
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address of the next page in a `Link` header. */
function nextOf(link: string | null): string | undefined {
  return /<([^<>]*)>\s*;\s*rel="?next"?/i.exec(link ?? '')?.[1];
}
