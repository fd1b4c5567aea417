import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers, valuesIn } from './numbers.ts';

/** Numbers of a summary that an abstract does not have. */
function unknown(summary: string, abstract: string): string[] {
  const known = valuesIn(abstract);
  return readNumbers(summary)
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ written }) => written);
}

describe('the same number', () => {
  test.each([
    ['within 8/255', 'an $\\ell_\\infty$ budget of $\\frac{8}{255}$'],
    ['within 8/255', '\\frac{8}{255}'],
    ['a half, 1/2', '\\frac12'],
    ['10,000 papers', 'on 10000 papers'],
    ['10000 papers', 'on $10{,}000$ papers'],
    ['10,000,000 papers', '10\\,000\\,000 papers'],
    ['10,000 papers', '10K papers'],
    ['7 billion', 'a 7B model'],
    ['a 7B model', '7,000,000,000 weights'],
    ['1.50 times', '1.5$\\times$'],
    ['0.5%', '.5 percent'],
    ['-3.2 points', 'drops by 3.2'],
    ['10⁻⁶', '$10^{-6}$'],
    ['Õ(ε⁻⁰·⁹³n)', '$O(\\epsilon^{-0.93}n)$'],
    ['ℓ₂ norm', 'the $\\ell_2$ norm'],
    ['3 datasets', 'on three datasets'],
    ['2-4 times', '2 to 4 times'],
    ['LLaMA-2 at W4A4', 'LLaMA2 in W4A4'],
    ['layers 1 and 2', 'layers 1,2'],
    ['from 128 to 256', 'sizes 128,256'],
  ])('%s stands in %s', (summary, abstract) => {
    expect(unknown(summary, abstract)).toEqual([]);
  });
});

describe('another number', () => {
  test.each<[string, string, string[]]>([
    ['15.7%', '15.76%', ['15.7']],
    ['100 papers', '10 and 0 papers', ['100']],
    ['10,500 papers', '10 of 500 papers', ['10,500']],
    ['5%', '0.05', ['5']],
    ['7 million', 'a 7.5M model', ['7']],
    ['12 layers', 'layers 1 2', ['12']],
    ['10⁶', '10^5', ['⁶']],
  ])('%s does not stand in %s', (summary, abstract, expected) => {
    expect(unknown(summary, abstract)).toEqual(expected);
  });

  test('words are free', () => {
    expect(readNumbers('two models, half the size, a dozen tasks')).toEqual([]);
  });
});

test('every number is known to the text that it stands in', () => {
  const piece = fc.oneof(
    fc.nat().map(String),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(3)),
    fc.nat().map((value) => value.toLocaleString('en')),
    fc.constantFrom('k', ' ', '%', ',', '.', '^', '{', '$', '\\', '⁶', '·', '²', '₂', 'B'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      // In TeX these say how digits are grouped, which a summary has no means to say.
      fc.pre(!/\\|\{,/.test(text));
      expect(unknown(text, text)).toEqual([]);
    }),
  );
});
