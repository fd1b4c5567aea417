import type { SearchQuestion } from '../documents.ts';

/** The questions of a collection as a file of the index. */
export function writeQuestions(questions: SearchQuestion[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(questions));
}

/** Reads what `writeQuestions` wrote. */
export function readQuestionList(bytes: Uint8Array): SearchQuestion[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}
