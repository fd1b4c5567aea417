import { expect, test } from 'vitest';
import { stem } from '../../text/stem.ts';
import { AskedQuestions } from './asked-questions.ts';

const questions = [
  {
    slug: 'more-data',
    question: 'Does more training data hurt a low-bit model?',
    also: ['Are overtrained models harder to quantize?'],
    answers: 3,
  },
  { slug: 'fp8', question: 'Is FP8 training stable?', also: [], answers: 2 },
  { slug: 'curriculum', question: 'Does curriculum learning help?', also: [], answers: 4 },
];
const asked = new AskedQuestions(questions, stem);

test.each([
  ['does more training data hurt a low bit model', ['more-data']],
  ['Are overtrained models hard to quantize?', ['more-data']],
  ['is training in FP8 stable', ['fp8']],
  ['curriculum learning helps', ['curriculum']],
  // What only shares words with a question asks for papers.
  ['training data', []],
  ['FP8 quantization of large language models', []],
  ['curriculum', []],
  ['overtrained models after pruning and distillation', []],
  ['stable training of graph networks', []],
  ['', []],
])('“%s” asks %j', (query, slugs) => {
  expect(asked.askedBy(query).map(({ slug }) => slug)).toEqual(slugs);
});
