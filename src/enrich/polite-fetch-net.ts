import { ExpectedError } from '../schema/expected-error.ts';
import { reasonOf, retryAfter } from './failed-answer.ts';

/** Time as a test can set it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface PoliteOptions {
  fetch: typeof fetch;
  clock: Clock;
  /** Milliseconds an answer may take. */
  timeout?: number;
}

/** arXiv asks for one request in three seconds, https://info.arxiv.org/help/api/tou.html */
const interval = 3_000;
const mostAttempts = 5;
const longestWait = 300_000;

/** The server did not answer, or asks to be left alone for longer than is worth waiting for. */
export class UnansweredError extends ExpectedError {}

/** An answer came, but not what was asked for, and asking again did not help. */
export class UselessAnswerError extends ExpectedError {}

/**
 * A way to ask a server that never asks more often than it likes to be asked: one request in three
 * seconds, longer and longer waits after failures, as long as the server says where it says so.
 * @returns a function that asks for an address until its answer is accepted. `read` returns what
 * the answer says or undefined where it is of no use; then it is asked for again.
 */
export function politeFetch({ fetch, clock, timeout = 60_000 }: PoliteOptions) {
  let next = 0;
  return async <Answer>(
    url: string,
    read: (text: string) => Answer | undefined,
  ): Promise<Answer> => {
    let problem = '';
    let isUseless = false;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await clock.sleep(Math.max(0, next - clock.now()));
      const outcome = await ask(url, read);
      next = clock.now() + interval;
      if ('answer' in outcome) return outcome.answer;
      ({ problem, isUseless } = outcome);
      const wait = outcome.retryAfter ?? interval * 2 ** attempt;
      if (wait > longestWait) {
        const minutes = Math.ceil(wait / 60_000);
        throw new UnansweredError(`${url}: ${problem} · asks to wait for ${minutes} minutes`);
      }
      if (outcome.isFinal) break;
      next = clock.now() + Math.max(interval, wait);
    }
    if (isUseless) throw new UselessAnswerError(`${url}: ${problem}`);
    throw new UnansweredError(`${url}: ${problem}`);
  };

  async function ask<Answer>(url: string, read: (text: string) => Answer | undefined) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(timeout),
        headers: { accept: 'application/atom+xml, application/json, text/plain' },
      });
      const { status } = response;
      const text = await response.text();
      const problem = `HTTP ${status}`;
      if (status === 429 || status >= 500) {
        const wait = retryAfter(response.headers, clock.now());
        return { problem, isUseless: false, isFinal: false, retryAfter: wait };
      }
      if (!response.ok) return { problem, isUseless: true, isFinal: true };
      const answer = read(text);
      if (answer !== undefined) return { answer };
      return { problem: 'the answer is broken or cut off', isUseless: true, isFinal: false };
    } catch (error) {
      return { problem: reasonOf(error), isUseless: false, isFinal: false };
    }
  }
}
