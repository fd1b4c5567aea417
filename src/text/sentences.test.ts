import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceStretches, splitSentences } from './sentences.ts';

test.each([
  ['en', 'We use rules, e.g. This. Smith et al. (2020) did too.', 2],
  ['en', 'Salt vs. Sugar. The cost is 3.5 units. See Fig. 3.', 3],
  ['en', 'J. Smith baked it. It has vitamin C. Then it cooled.', 3],
  ['en', 'It rose (slowly. Very.) and fell. See no. 5.', 2],
  ['de', 'Wer z. B. Brot isst. Dann d.h. Mehl. Ende, Dr. Weck.', 3],
  ['zh', '我们提出了方法。结果很好！对吗？', 3],
])('%s: “%s” are %i sentences', (language, text, count) => {
  expect(splitSentences(text, language)).toHaveLength(count);
});

test('no letter is lost between sentences, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let done = 0;
      for (const { start, end } of sentenceStretches(text)) {
        expect(text.slice(done, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(text.slice(done).trim()).toBe('');
    }),
  );
});
