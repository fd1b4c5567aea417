import type { Entry } from '../import/entry.ts';
import { looksLikeArxivAtom, parseArxivAtom } from '../import/read/arxiv-atom.ts';
import { originalSource } from '../import/write/plan-existing.ts';
import type { AnswerCache } from './answer-cache-fs.ts';
import type { ArxivRequest } from './arxiv-requests.ts';
import { UnansweredError, UselessAnswerError } from './polite-fetch-net.ts';

/** What arXiv answered to some questions. */
export interface ArxivAnswers {
  /** Papers by their ids. */
  byId: Map<string, Entry>;
  /** For each title that was asked for, the papers that came back. */
  byTitle: Map<string, Entry[]>;
  /** Questions without a useful answer. */
  problems: string[];
  /** True where the rest was not asked for because the server does not answer. */
  stopped: boolean;
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

/** Asks all questions in turn; what is in the cache is not asked again. */
export async function askArxiv(
  requests: ArxivRequest[],
  options: AskOptions,
): Promise<ArxivAnswers> {
  const answers: ArxivAnswers = {
    byId: new Map(),
    byTitle: new Map(),
    problems: [],
    stopped: false,
  };
  for (const [index, request] of requests.entries()) {
    options.onProgress(index, requests.length);
    try {
      const entries = await answerTo(request, options);
      if ('title' in request) answers.byTitle.set(request.title, entries);
      else addAsked(answers, request.ids, entries);
    } catch (error) {
      const isUnanswered = error instanceof UnansweredError;
      if (!isUnanswered && !(error instanceof UselessAnswerError)) throw error;
      answers.problems.push(error.message);
      answers.stopped = isUnanswered;
      if (isUnanswered) return answers;
    }
  }
  options.onProgress(requests.length, requests.length);
  return answers;
}

async function answerTo(
  { url }: ArxivRequest,
  { fetchPolitely, cache }: AskOptions,
): Promise<Entry[]> {
  const cached = readAnswer((await cache.read(url)) ?? '');
  if (cached) return cached;
  const { entries, text } = await fetchPolitely(url, (answer) => {
    const papers = readAnswer(answer);
    return papers && { entries: papers, text: answer };
  });
  await cache.write(url, text);
  return entries;
}

/** The papers of an answer; undefined where it is not a whole answer. */
function readAnswer(text: string): Entry[] | undefined {
  if (!looksLikeArxivAtom(text)) return undefined;
  const { entries, rejected } = parseArxivAtom(text, originalSource);
  const isBroken = rejected.some(({ reason }) => reason.startsWith('XML'));
  return isBroken ? undefined : entries;
}

/** Takes the papers that were asked for; whatever else a server sends is not believed. */
function addAsked({ byId, problems }: ArxivAnswers, ids: string[], entries: Entry[]): void {
  const asked = new Set(ids);
  for (const entry of entries) {
    const { arxiv } = entry.facts;
    if (arxiv && asked.has(arxiv)) byId.set(arxiv, entry);
    else problems.push(`arXiv ${arxiv}: was not asked for, and is not used`);
  }
  for (const id of ids) if (!byId.has(id)) problems.push(`arXiv ${id}: arXiv has no such paper`);
}
