import { expect, test } from 'vitest';
import { readIdentifier } from './identifier.ts';

test.each([
  ['2410.14649', '2410.14649'],
  [' arXiv:2410.14649v2 ', '2410.14649'],
  ['https://arxiv.org/abs/2410.14649', '2410.14649'],
  ['arxiv.org/pdf/2410.14649v1.pdf', '2410.14649'],
  ['https://huggingface.co/papers/2410.14649#community', '2410.14649'],
  ['https://doi.org/10.48550/arXiv.2410.14649', '2410.14649'],
  ['cs.LG/0701123', 'cs.lg/0701123'],
  ['https://doi.org/10.1145/1031171.1031181', '10.1145/1031171.1031181'],
  ['2024', undefined],
  ['pruning 2410.14649', undefined],
  ['10 bits', undefined],
  ['', undefined],
])('“%s” names %s', (text, identifier) => {
  expect(readIdentifier(text)).toBe(identifier);
});
