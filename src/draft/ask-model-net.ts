import type { Clock } from '../enrich/polite-fetch-net.ts';
import { retryAfter } from '../enrich/retry-after.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import {
  chatBody,
  errorMessage,
  firstModel,
  type Reply,
  readReply,
  type UselessReply,
} from './chat.ts';
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
/** No draft is as long as that; a server that goes on is not waited for. */
const longestBody = 4_000_000;

/** Asks one server, not more often than is wanted. */
export class ModelServer {
  readonly #options: ModelOptions;
  #next = 0;

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
    const reply = readReply(question, await this.#fetch(address, chatBody(model, question)));
    if (reply) return reply;
    throw new UnusableModelError(
      `${address}: the answer is none of the chat interface · nothing can be drafted with it · ` +
        'give the address of an OpenAI-compatible server up to and with its /v1',
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
    let response: Response;
    let text: string;
    try {
      response = await fetch(address, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        // Whoever gave this address did not mean another one.
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        ...(body !== undefined && { method: 'POST', body }),
      });
      text = withoutKey(await readBody(response), key);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ExpectedError) throw error;
      return { problem: failure(address, error, timeout) };
    }
    const { status } = response;
    if (response.ok) return { text };
    const said = errorMessage(text);
    const problem = `HTTP ${status}${said === '' ? '' : ` (${said})`}`;
    if (status === 429 || status >= 500) {
      return { problem, retryAfter: retryAfter(response.headers, clock.now()) };
    }
    const why = refusal(status, response.headers.get('location'));
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

/** @throws UnusableModelError where nobody listens. */
function failure(address: string, error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') {
    return `no answer in ${Math.round(timeout / 1000)} seconds (--timeout)`;
  }
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(code)) {
    throw new UnusableModelError(
      `${address}: ${code === 'ECONNREFUSED' ? 'nobody answers there' : 'there is no way to such a host'} (${code}) · ` +
        'nothing can be drafted without a model · start the server, or mend the address',
    );
  }
  return cause instanceof Error ? cause.message || error.message : error.message;
}

/** The text of an answer, as far as one may be long. */
async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestBody) {
      throw new UnansweredQuestionError('the answer is longer than any draft');
    }
  }
  return text + decoder.decode();
}

/** Servers like to repeat the key that they do not know. */
function withoutKey(text: string, key: string | undefined): string {
  return key ? text.replaceAll(key, '…') : text;
}
