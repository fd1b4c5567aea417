import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSegments, type Segment } from './segment.ts';
import { formatTitle, parseTitle } from './title.ts';
import { typeset } from './to-mathml.ts';
import { segmentsToText, texToText } from './to-text.ts';

describe('a title', () => {
  test.each([
    ['S$^{2}$FT: Structured Sparsity', 'S²FT: Structured Sparsity'],
    ['$\\perp$Grad', '⊥Grad'],
    ['From \\$5 to \\$10', 'From $5 to $10'],
    ['Only one $ here', 'Only one $ here'],
    ['A backslash \\\\ stays', 'A backslash \\ stays'],
    ['Nothing $$ between', 'Nothing $$ between'],
    ['From $5 to $10 a cup', 'From $5 to $10 a cup'],
    ['$20,000 and US$30,000', '$20,000 and US$30,000'],
    ['$5-$10, and $x^2$', '$5-$10, and x²'],
    ['At $5 a cup, $x^2$ cups', 'At $5 a cup, x² cups'],
    ['$\\sim$3 of $10$', '∼3 of 10'],
  ])('%s reads %s', (markup, text) => {
    expect(segmentsToText(parseTitle(markup))).toBe(text);
  });

  test('reads back as it was written, whatever stands in it', () => {
    const stretch = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'grapheme' }) }),
      fc.record({ kind: fc.constant('math' as const), value: fc.stringMatching(/^[^$\\]+$/) }),
    );
    fc.assert(
      fc.property(fc.array(stretch), (stretches: Segment[]) => {
        const segments = mergeSegments(stretches);
        const read = parseTitle(formatTitle(segments));
        expect(read.map(({ kind }) => kind)).toEqual(segments.map(({ kind }) => kind));
        for (const [index, { kind, value }] of segments.entries()) {
          // A formula is written without blanks at its ends, and with an empty group before a digit.
          const bare = (text: string) => (kind === 'math' ? text.replace('{}', '').trim() : text);
          expect(bare(read[index]?.value ?? '')).toBe(bare(value));
        }
        expect(parseTitle(formatTitle(read))).toEqual(read);
      }),
    );
  });
});

describe('mathematics as text', () => {
  test.each([
    ['O(n \\log n)', 'O(n log n)'],
    ['O(n\\log n)', 'O(n log n)'],
    ['\\epsilon', 'ε'],
    ['\\varepsilon\\text{-stationary}', 'ε-stationary'],
    ['\\ell_2', 'ℓ₂'],
    ['\\ell_\\infty', 'ℓ_∞'],
    ['\\frac{8}{255}', '8/255'],
    ['\\frac{1+p}{p}', '(1+p)/p'],
    ['\\sqrt[3]{\\log n}', '³√(log n)'],
    ['\\mathcal{O}(\\sqrt{n})', 'O(√n)'],
    ['\\mathbb{R}^{m\\times k}', 'R^(m×k)'],
    ['x^{-1}', 'x⁻¹'],
    ['16\\times', '16×'],
    ['\\left(d/m\\right)^{1/2}', '(d/m)^(1/2)'],
    ['unknown \\foo{x}', 'unknown foo x'],
    ['{unclosed', 'unclosed'],
  ])('%s reads %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('is made of anything without failing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\\{}^_a-z$[\]| ]*$/), (tex) => {
        expect(typeof texToText(tex)).toBe('string');
      }),
    );
  });
});

describe('mathematics as MathML', () => {
  test('keeps its source for copying and screen readers', () => {
    const result = typeset('\\frac{1}{2}');
    expect('mathml' in result && result.mathml).toContain('<mfrac>');
    expect('mathml' in result && result.mathml).toContain('\\frac{1}{2}</annotation>');
  });

  test.each(['x^{2', '\\frac{1}', '\\left( x', '\\nosuchcommand', 'a & b', '}'])(
    '%s is refused with what was expected and where',
    (tex) => {
      const result = typeset(tex);
      expect('error' in result && result.error).toBeTruthy();
      expect('position' in result && result.position).toBeGreaterThan(0);
    },
  );

  test('can carry neither styles nor links nor scripts', () => {
    for (const tex of [
      '\\color{red} x',
      '\\href{javascript:alert(1)}{x}',
      '\\scriptstyle x',
      '<b>',
    ]) {
      const result = typeset(tex);
      const output = 'mathml' in result ? result.mathml.replace(/<annotation.*/s, '') : '';
      expect(output).not.toMatch(/\sstyle=|href=|<b>|javascript:/);
    }
  });
});
