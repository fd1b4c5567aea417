import { retryAfter } from '../enrich/failed-answer.ts';
import type { Clock } from '../enrich/polite-fetch-net.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import {
  chatBody,
  type Dialect,
  errorMessage,
  firstModel,
  type Reply,
  readReply,
  type UselessReply,
} from './chat.ts';
import { type Answer, exchange } from './exchange-net.ts';
import type { Question } from './question.ts';

/** How a model is reached. */
export interface ModelOptions {
  /** Below which it answers, without a slash at its end. */
  address: string;
  /** Sent as a bearer token; stands in no message. */
  key: string | undefined;
  clock: Clock;
  /** Milliseconds an answer may take. */
  timeout: number;
  /** Most questions in a minute. */
  perMinute: number;
  /** Stops what is under way. */
  signal: AbortSignal;
}

/** The server cannot be used as it is: every further question would meet the same. */
export class UnusableModelError extends ExpectedError {}

/** This question got no answer, though the server is there; another may. */
export class UnansweredQuestionError extends ExpectedError {}

const mostAttempts = 4;
const firstWait = 1_000;
const longestWait = 300_000;

/** Asks one server, not more often than is wanted. */
export class ModelServer {
  readonly #options: ModelOptions;
  #next = 0;
  #dialect: Dialect = { noTemperature: false, completionTokens: false };

  constructor(options: ModelOptions) {
    this.#options = options;
  }

  /** The first model that the server has. */
  async firstModel(): Promise<string> {
    const address = `${this.#options.address}/models`;
    const list = await this.#fetch(address, undefined).catch((error: unknown) => {
      if (!(error instanceof UnansweredQuestionError)) throw error;
      throw new UnusableModelError(
        `${address}: ${error.message} · which models there are is not known · mend the server or the address`,
      );
    });
    const name = firstModel(list);
    if (name !== undefined) return name;
    throw new UnusableModelError(
      `${address}: lists no model · one has to be named · give --model-name or DRAFT_MODEL`,
    );
  }

  /**
   * @throws UnusableModelError, UnansweredQuestionError; the reason of the signal where it stops.
   */
  async ask(model: string, question: Question): Promise<Reply | UselessReply> {
    const address = `${this.#options.address}/chat/completions`;
    const answer = await this.#send(address, model, question);
    const reply = readReply(question, answer);
    if (reply) return reply;
    throw new UnusableModelError(
      `${address}: the answer is none of the chat interface · nothing can be drafted with it · ` +
        'give the address of an OpenAI-compatible server up to and with its /v1',
    );
  }

  /** Some hosted models take another word for the room of an answer, or no temperature. */
  async #send(address: string, model: string, question: Question): Promise<string> {
    try {
      return await this.#fetch(address, chatBody(model, question, this.#dialect));
    } catch (error) {
      const isRefused = error instanceof UnansweredQuestionError;
      if (isRefused && this.#learnDialect(error.message)) {
        return this.#send(address, model, question);
      }
      throw error;
    }
  }

  /** Whether a refusal tells how the server wants to be asked, and that was not known yet. */
  #learnDialect(refusal: string): boolean {
    const { noTemperature, completionTokens } = this.#dialect;
    this.#dialect = {
      noTemperature: noTemperature || /\btemperature\b/.test(refusal),
      completionTokens: completionTokens || /\bmax_(?:completion_)?tokens\b/.test(refusal),
    };
    return (
      noTemperature !== this.#dialect.noTemperature ||
      completionTokens !== this.#dialect.completionTokens
    );
  }

  async #fetch(address: string, body: string | undefined): Promise<string> {
    const { clock, perMinute } = this.#options;
    let problem = '';
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await clock.sleep(Math.max(0, this.#next - clock.now()));
      this.#next = clock.now() + 60_000 / perMinute;
      const outcome = await this.#attempt(address, body);
      if ('text' in outcome) return outcome.text;
      ({ problem } = outcome);
      const wait = outcome.retryAfter ?? firstWait * 2 ** (attempt - 1);
      if (wait > longestWait) {
        throw new UnusableModelError(
          `${address}: ${problem} · asks to wait for ${Math.ceil(wait / 60_000)} minutes · go on later`,
        );
      }
      if (attempt < mostAttempts) this.#next = Math.max(this.#next, clock.now() + wait);
    }
    throw new UnansweredQuestionError(`${problem}, ${mostAttempts} times`);
  }

  /** @returns the answer, or why asking again may help. */
  async #attempt(
    address: string,
    body: string | undefined,
  ): Promise<{ text: string } | { problem: string; retryAfter?: number | undefined }> {
    const { key, signal, timeout, clock } = this.#options;
    let answer: Answer;
    try {
      answer = await exchange(address, {
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
      });
    } catch (error) {
      signal.throwIfAborted();
      return { problem: failure(address, error, timeout) };
    }
    const { status, headers } = answer;
    const text = withoutKey(answer.text, key);
    if (status >= 200 && status < 300) return { text };
    const said = errorMessage(text);
    const problem = `HTTP ${status}${said === '' ? '' : ` (${said})`}`;
    if (status === 429 || status >= 500) {
      return { problem, retryAfter: retryAfter(headers, clock.now()) };
    }
    const why = refusal(status, headers.get('location'));
    if (why) throw new UnusableModelError(`${address}: ${problem} · ${why}`);
    throw new UnansweredQuestionError(problem);
  }
}

/** What a status says of every question; undefined where it may be about this one. */
function refusal(status: number, location: string | null): string | undefined {
  if (status >= 300 && status < 400) {
    return `it leads on to ${location ?? 'another address'} · nothing was sent there · give that address if you mean it`;
  }
  if (status === 401 || status === 403) {
    return 'the server does not know the key · give it in DRAFT_API_KEY, nowhere else';
  }
  if (status === 404 || status === 405) {
    return 'there is no such path or no such model · give the address up to and with /v1, such as http://localhost:11434/v1, and a model of the server with --model-name';
  }
  return undefined;
}

/**
 * Why there is no answer.
 * @throws UnusableModelError where nobody listens, UnansweredQuestionError where asking again would
 * take as long.
 */
function failure(address: string, error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error && error.cause.name === 'TimeoutError') {
    const seconds = Math.round(timeout / 1000);
    throw new UnansweredQuestionError(`no answer in ${seconds} seconds (--timeout)`);
  }
  const code = 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(code)) {
    const what =
      code === 'ECONNREFUSED' ? 'nobody answers there' : 'there is no way to such a host';
    throw new UnusableModelError(
      `${address}: ${what} (${code}) · nothing can be drafted without a model · ` +
        'start the server, or mend the address',
    );
  }
  return error.message || code;
}

/** Servers like to repeat the key that they do not know. */
function withoutKey(text: string, key: string | undefined): string {
  return key ? text.replaceAll(key, '…') : text;
}
