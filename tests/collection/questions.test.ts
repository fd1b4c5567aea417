import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/schema/record-files-fs.ts';
import { AskedQuestions } from '../../src/search/query/asked-questions.ts';
import { stem } from '../../src/text/stem.ts';

const questions = readRecords('content', 'questions').map(({ slug, data }) => ({
  slug,
  question: data.question,
  also: data.also ?? [],
  answers: data.answers.length,
}));
const asked = new AskedQuestions(questions, stem);

test('there are forty questions or more, many of them contested', () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  const contested = readRecords('content', 'questions').filter(({ data }) => data.contested);
  expect(contested.length).toBeGreaterThanOrEqual(20);
});

test('whoever asks a question as it stands gets it first, and nearly always in other wordings', () => {
  const first = (wording: string) => asked.askedBy(wording)[0]?.slug;
  expect(questions.filter(({ slug, question }) => first(question) !== slug)).toEqual([]);
  const others = questions.flatMap(({ slug, also }) => also.map((wording) => ({ slug, wording })));
  const missed = others.filter(({ slug, wording }) => first(wording) !== slug);
  expect(missed.length / others.length).toBeLessThanOrEqual(0.01);
});

test('no query for papers is taken for a question', () => {
  const queries: { query: string }[] = JSON.parse(
    readFileSync('tests/collection/queries.json', 'utf8'),
  );
  expect(queries.length).toBeGreaterThan(200);
  expect(queries.filter(({ query }) => asked.askedBy(query).length > 0)).toEqual([]);
});
