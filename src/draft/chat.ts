import { z } from 'astro/zod';
import { estimateTokens, type Question, questionTokens } from './question.ts';

/** What is used of an answer. https://platform.openai.com/docs/api-reference/chat/object */
const replySchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({ total_tokens: z.int().min(0) })
    .nullish()
    .catch(undefined),
});

/** What is used of the list of models. https://platform.openai.com/docs/api-reference/models/list */
const modelsSchema = z.object({
  data: z.array(z.object({ id: z.string().regex(/^\P{C}{1,200}$/u) })).min(1),
});

/** What a model said, and what it cost. */
export interface Reply {
  text: string;
  tokens: number;
}

/** A reply that holds no text to go on with; it may have cost something all the same. */
export interface UselessReply {
  problem: string;
  tokens: number;
}

/** In what a server's requests differ from those of most. */
export interface Dialect {
  /** It takes no temperature. */
  noTemperature: boolean;
  /** It calls the room of an answer `max_completion_tokens`. */
  completionTokens: boolean;
}

/** The body of a request. Servers differ in what else they take: nothing else is sent. */
export function chatBody(
  model: string,
  { messages, mostTokens }: Question,
  dialect?: Dialect,
): string {
  return JSON.stringify({
    model,
    messages,
    ...(!dialect?.noTemperature && { temperature: 0 }),
    [dialect?.completionTokens ? 'max_completion_tokens' : 'max_tokens']: mostTokens,
    stream: false,
  });
}

/**
 * Reads what a server answered to a question.
 * @returns undefined where it is no answer of the chat interface.
 */
export function readReply(question: Question, body: string): Reply | UselessReply | undefined {
  const read = replySchema.safeParse(readJson(body));
  if (!read.success) return emptyReply(question, body);
  const { choices, usage } = read.data;
  const [choice] = choices;
  const text = choice?.message.content?.trim() ?? '';
  const tokens = usage?.total_tokens ?? questionTokens(question) + estimateTokens(text);
  if (choice?.finish_reason === 'length') {
    return { problem: 'the answer was cut off at the most tokens it may have', tokens };
  }
  if (text !== '') return { text, tokens };
  const why = choice?.message.refusal ?? choice?.finish_reason;
  return { problem: `the answer is empty${why ? ` (${why})` : ''}`, tokens };
}

function emptyReply(question: Question, body: string): UselessReply | undefined {
  const empty = z.object({ choices: z.array(z.unknown()).max(0) }).safeParse(readJson(body));
  if (!empty.success) return undefined;
  return { problem: 'the answer has no choices', tokens: questionTokens(question) };
}

/** The first model of a list; undefined where there is no such list. */
export function firstModel(body: string): string | undefined {
  return modelsSchema.safeParse(readJson(body)).data?.data[0]?.id;
}

/** What a server says is wrong, in a line; empty where it says nothing. */
export function errorMessage(body: string): string {
  const message = z.object({ message: z.string() });
  const read = z
    .union([
      z.object({ error: z.union([z.string(), message]) }).transform(({ error }) => error),
      message,
    ])
    .safeParse(readJson(body));
  if (!read.success) return '';
  const text = typeof read.data === 'string' ? read.data : read.data.message;
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
