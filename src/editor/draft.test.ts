import { expect, test } from 'vitest';
import { takeUp } from './draft.ts';

const original = Array.from({ length: 12 }, (_, at) => `line ${at}\n`).join('');
const text = original.replace('line 2', 'two');
const draft = { original, text, saved: '2026-03-14T10:00:00.000Z' };

test.each([
  ['the same page', original, { original, text, how: 'restored' }],
  ['a page that has them already', text, undefined],
  [
    'a page that has changed elsewhere',
    original.replace('line 11', 'eleven'),
    {
      original: original.replace('line 11', 'eleven'),
      text: text.replace('line 11', 'eleven'),
      how: 'carried',
    },
  ],
  [
    'a page that has changed there',
    original.replace('line 2', 'zwei'),
    { original, text, how: 'clashing' },
  ],
])('changes are taken up on %s', (_page, current, taken) => {
  expect(takeUp(draft, current)).toEqual(taken);
});
