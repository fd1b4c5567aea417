import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendTextLeftovers } from './text-leftovers.ts';

test.each([
  // escapes
  ['with 0.5\\% extra trainable parameters', 'with 0.5% extra trainable parameters'],
  ['(74.3\\% vs 80.0\\%)', '(74.3% vs 80.0%)'],
  ['the Min-K\\% Prob method', 'the Min-K% Prob method'],
  ['read\\_write \\& \\#1', 'read_write & #1'],
  ['algorithms (e.g.\\ DQN, A3C)', 'algorithms (e.g. DQN, A3C)'],
  // quotation marks
  ['the ``cluster assumption", and 2)', 'the "cluster assumption", and 2)'],
  ["a mild ''informative'' condition", 'a mild "informative" condition'],
  ["(``mechanistically'') interpretable", '("mechanistically") interpretable'],
  ["``massive activations.'' To validate", '"massive activations." To validate'],
  ["framework that `lifts' SDL", "framework that 'lifts' SDL"],
  // ties and dashes
  ['called Genie~that generates', 'called Genie that generates'],
  ['Mixed-Precision Quantization~(MQ) can', 'Mixed-Precision Quantization (MQ) can'],
  ['throughput by 2.97~25.22x, down to ~1 score', 'throughput by 2.97~25.22x, down to ~1 score'],
  ['by Norouzi{-}Fard, Tarnawski', 'by Norouzi-Fard, Tarnawski'],
  ['by 2--2.5% on GLUE', 'by 2-2.5% on GLUE'],
  ['degradation --- with 4-bit', 'degradation -- with 4-bit'],
  ['for finetuning--a setting', 'for finetuning--a setting'],
  // accents
  ['we introduce T\\"ULU 3', 'we introduce TÜLU 3'],
  ['the na\\"ive loss', 'the naïve loss'],
  ["Milenkovi\\'c and Uzna\\'{n}ski", 'Milenković and Uznański'],
  ['\\c{c} \\v{s} \\H{o} \\ss{} \\o re \\AA', 'ç š ő ß øre Å'],
  ['G{\\\'e}rard and na\\"{\\i}ve', 'Gérard and naïve'],
  // commands that only set type
  ['can be {it misaligned} with', 'can be misaligned with'],
  ['desirable {\\em linear speedup effect} with', 'desirable linear speedup effect with'],
  ['verify this \\emph{scan and snap} dynamics', 'verify this scan and snap dynamics'],
  ['Lion (Evo\\textbf{Lved Sign Momentum}).', 'Lion (EvoLved Sign Momentum).'],
  ['Scaling scriptsizeFLaws: The', 'Scaling FLaws: The'],
  ['fields \\eg radiology', 'fields e.g. radiology'],
  // addresses
  ['at https://github.com/a/Cr-KD{here}.', 'at https://github.com/a/Cr-KD.'],
  ['this {https://github.com/a/b_2024{link}}.', 'this https://github.com/a/b_2024.'],
  ['at https://github.com/a/b-llm{entropy-llm}.', 'at https://github.com/a/b-llm (entropy-llm).'],
  ['at \\url{https://a.example/x}', 'at https://a.example/x'],
  ['at \\href{https://a.example/x}{this link}', 'at https://a.example/x'],
])('mends %j', (damaged, mended) => {
  expect(mendTextLeftovers(damaged)).toBe(mended);
});

test.each([
  'plain text, 5% of it; “quoted” (and bracketed) [1].',
  "the model's weights and the models' sizes",
  'C:\\temp and a set {a, b} of {0,1}^n',
  'the item {iteration} it is',
  'an unknown \\ladder stays',
])('leaves %j word for word', (text) => {
  expect(mendTextLeftovers(text)).toBe(text);
});

test('whatever the text, mending only ever takes letters of commands away', () => {
  const piece = fc.constantFrom(
    '\\',
    '{',
    '}',
    '"',
    "'",
    '`',
    '~',
    '-',
    'em ',
    'a',
    'Ü',
    '%',
    ' ',
    '3',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const once = mendTextLeftovers(pieces.join(''));
      const letters = (text: string) =>
        text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').length;
      expect(letters(mendTextLeftovers(once))).toBeLessThanOrEqual(letters(once));
      expect(letters(once)).toBeLessThanOrEqual(letters(pieces.join('')));
    }),
  );
});
