import type { AnswerCache } from '../enrich/answer-cache-fs.ts';
import type { ModelServer } from './ask-model-net.ts';
import type { Budget } from './budget.ts';
import { chatBody, type Reply, type UselessReply } from './chat.ts';
import type { Question } from './question.ts';

/** Where answers come from. */
export interface Answers {
  server: ModelServer;
  model: string;
  /** Answers of earlier runs, by digests of question and model. */
  cache: AnswerCache;
  /** Whether to ask again what was answered before. */
  renew: boolean;
  budget: Budget;
}

/** Nothing is left of the budget. */
export class BudgetSpentError extends Error {}

/**
 * Answers a question from the cache, else by asking.
 * @throws BudgetSpentError before it asks for more than the budget, and what the server throws.
 */
export async function answerTo(
  question: Question,
  { server, model, cache, renew, budget }: Answers,
): Promise<(Reply & { isCached: boolean }) | UselessReply> {
  const key = chatBody(model, question);
  const cached = renew ? undefined : await cache.read(key);
  if (cached !== undefined) return { text: cached, tokens: 0, isCached: true };
  if (budget.isSpent) throw new BudgetSpentError();
  const reply = await server.ask(model, question);
  budget.used += reply.tokens;
  if ('problem' in reply) return reply;
  await cache.write(key, reply.text);
  return { ...reply, isCached: false };
}
