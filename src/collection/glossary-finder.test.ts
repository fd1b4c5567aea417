import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { termFinder } from './glossary-finder.ts';

const term = (slug: string, ...forms: string[]): GlossaryTerm => ({
  term: slug,
  slug,
  forms,
  meaning: 'One sentence. Another sentence.',
  see: [],
  topics: [],
});

const find = termFinder([
  term('quantization', 'quantization'),
  term('ptq', 'post-training quantization', 'PTQ'),
  term('lora', 'low-rank adaptation', 'LoRA'),
  term('cot', 'chain of thought', 'CoT'),
  term('rag', 'RAG'),
  term('gptq', 'GPTQ', 'GPT quantization'),
  term('gan', 'GAN'),
  term('kv-cache', 'KV cache'),
  term('adam', 'Adam'),
  term('hessian', 'Hessian'),
  term('frechet', 'Fréchet distance'),
]);

const found = (text: string) =>
  find(text).map(({ term: { slug }, start, end }) => [slug, text.slice(start, end)]);

describe('terms are found', () => {
  test.each([
    ['as whole words', 'Quantization; dequantization, LoRAX', [['quantization', 'Quantization']]],
    [
      'not where the text spells an abbreviation out as something else',
      'Gradient-based post-training quantization (GPTQ) and GPTQ',
      [['ptq', 'post-training quantization']],
    ],
    ['where it is spelled out much the same', 'low-rank adapting (LoRA)', [['lora', 'LoRA']]],
    ['within a compound', 'a LoRA-based model', [['lora', 'LoRA']]],
    [
      'in the plural',
      'GANs and hessians',
      [
        ['gan', 'GANs'],
        ['hessian', 'hessians'],
      ],
    ],
    ['in the possessive', 'LoRA’s rank', [['lora', 'LoRA']]],
    [
      'with space or hyphen',
      'Low rank adaptation, chain-of-thought',
      [
        ['lora', 'Low rank adaptation'],
        ['cot', 'chain-of-thought'],
      ],
    ],
    [
      'over the end of a line',
      'post-training\nquantization',
      [['ptq', 'post-training\nquantization']],
    ],
    ['with another kind of hyphen', 'low‑rank adaptation', [['lora', 'low‑rank adaptation']]],
    [
      'with the longest form',
      'post-training quantization',
      [['ptq', 'post-training quantization']],
    ],
    [
      'not across punctuation',
      'after post-training. Quantization',
      [['quantization', 'Quantization']],
    ],
    ['not across a bracket', 'KV (cache)', []],
    ['with accents', 'the Fréchet distance', [['frechet', 'Fréchet distance']]],
    [
      'each time',
      'PTQ or PTQ',
      [
        ['ptq', 'PTQ'],
        ['ptq', 'PTQ'],
      ],
    ],
  ])('%s', (_how, text, uses) => {
    expect(found(text)).toEqual(uses);
  });
});

describe('letters in capitals', () => {
  test.each([
    ['an abbreviation in lower case is a word of its own', 'a rag on a cot', []],
    [
      'an abbreviation in its own case',
      'CoT with RAG',
      [
        ['cot', 'CoT'],
        ['rag', 'RAG'],
      ],
    ],
    ['an abbreviation of another case', 'LORA, a radio', []],
    [
      'a name at any place',
      'ADAM and adam',
      [
        ['adam', 'ADAM'],
        ['adam', 'adam'],
      ],
    ],
    ['only the word that has them', 'the KV Cache, not kv cache', [['kv-cache', 'KV Cache']]],
  ])('%s', (_rule, text, uses) => {
    expect(found(text)).toEqual(uses);
  });
});

test('uses stand in order, apart from each other, whatever the text', () => {
  const words = fc.constantFrom('low', 'rank', 'LoRA', '-', ' ', '\n', 'adaptation', 'post', 'PTQ');
  const text = fc.oneof(
    fc.array(words).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (hostile) => {
      let done = 0;
      for (const { start, end } of find(hostile)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(hostile.length);
    }),
  );
});
