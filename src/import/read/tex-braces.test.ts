import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBraces } from './tex-braces.ts';

test.each([
  ['{LoRA} of {{Ponds}}', 'LoRA of Ponds'],
  ['{G}rand {and} small', 'Grand and small'],
  ['Ma{\\ss}e in {\\em wet {T}owns}', 'Ma{\\ss}e in {\\em wet Towns}'],
  ['\\emph{Formica} {inventa}', '\\emph{Formica} inventa'],
  ['\\href{https://example.org}{Page}', '\\href{https://example.org}{Page}'],
  ["{50\\% of {a}} {\\'e}t{\\'e}", "50\\% of a {\\'e}t{\\'e}"],
  ['$x_{ij}$ of {A}', '$x_{ij}$ of A'],
  ['$ x^{2} $ and $$y$$ and \\(z\\)', '$x^{2}$ and $y$ and $z$'],
  ['\\ensuremath{\\mathbf{x}}', '$\\mathbf{x}$'],
  ['{$5} and {$6}', '$5 and $6'],
  ['from $5 to $10', 'from $5 to $10'],
  ['a {b', 'a b'],
])('%s is %s', (tex, plain) => {
  expect(withoutBraces(tex)).toBe(plain);
});

test('nothing but braces and blanks in mathematics is taken away', () => {
  const tex = fc.string({ unit: fc.constantFrom(...'{}\\$ab1_^ é'.split('')), maxLength: 40 });
  const bare = (text: string) => text.replace(/[{}$\s()[\]\\]/g, '');
  fc.assert(
    fc.property(tex, (text) => {
      expect(bare(withoutBraces(text))).toBe(bare(text));
    }),
  );
});
