import type { Entry } from '../import/entry.ts';
import type { AnswerCache } from './answer-cache-fs.ts';
import { UnansweredError, UselessAnswerError } from './polite-fetch-net.ts';
import type { Question } from './questions.ts';
import type { Service } from './services.ts';

/** What services answered to some questions. */
export interface Answers {
  /** Papers by the ids by which they were asked for. */
  byId: Map<string, { entry: Entry; service: Service }>;
  /** For each title that was asked for, the papers that came back. */
  byTitle: Map<string, Entry[]>;
  /** Questions without a useful answer. */
  problems: string[];
  /** Services that were not asked the rest because they do not answer. */
  silent: string[];
}

export interface AskOptions {
  fetchPolitely: <Answer>(
    url: string,
    read: (text: string) => Answer | undefined,
  ) => Promise<Answer>;
  cache: AnswerCache;
  /** Called before each question and at the end. */
  onProgress(done: number, total: number): void;
}

/**
 * Asks all questions in turn; what is in the cache is not asked again. A service that does not answer
 * is left alone, the others are asked.
 */
export async function ask(questions: Question[], options: AskOptions): Promise<Answers> {
  const answers: Answers = { byId: new Map(), byTitle: new Map(), problems: [], silent: [] };
  for (const [index, question] of questions.entries()) {
    options.onProgress(index, questions.length);
    const { service } = question;
    if (answers.silent.includes(service.name)) continue;
    try {
      const entries = await answerTo(question, options);
      if ('title' in question) answers.byTitle.set(question.title, entries);
      else addAsked(answers, question.ids, service, entries);
    } catch (error) {
      const isUnanswered = error instanceof UnansweredError;
      if (!isUnanswered && !(error instanceof UselessAnswerError)) throw error;
      answers.problems.push(error.message);
      if (isUnanswered) answers.silent.push(service.name);
    }
  }
  options.onProgress(questions.length, questions.length);
  return answers;
}

async function answerTo(
  { url, service }: Question,
  { fetchPolitely, cache }: AskOptions,
): Promise<Entry[]> {
  const cached = service.read((await cache.read(url)) ?? '');
  if (cached) return cached;
  const { entries, text } = await fetchPolitely(url, (answer) => {
    const papers = service.read(answer);
    return papers && { entries: papers, text: answer };
  });
  await cache.write(url, text);
  return entries;
}

/** Takes the papers that were asked for; whatever else a server sends is not believed. */
function addAsked(
  { byId, problems }: Answers,
  ids: string[],
  service: Service,
  entries: Entry[],
): void {
  const asked = new Map(ids.map((id) => [id.toLowerCase(), id]));
  for (const entry of entries) {
    const id = service.idOf(entry) ?? '';
    const meant = asked.get(id.toLowerCase());
    if (meant !== undefined) byId.set(meant, { entry, service });
    else problems.push(`${named(id, service)}: was not asked for, and is not used`);
  }
  for (const id of ids) {
    if (!byId.has(id)) problems.push(`${named(id, service)}: ${service.name} has no such paper`);
  }
}

function named(id: string, { name }: Service): string {
  return id.includes(':') ? id : `${name} ${id}`;
}
