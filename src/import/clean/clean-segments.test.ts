import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../mathematics/segment.ts';
import { typeset } from '../../mathematics/to-mathml.ts';
import { cleanEntry } from './clean-entry.ts';
import { cleanSegments } from './clean-segments.ts';
import { cleanField } from './field-text.ts';
import { leftovers } from './leftovers.ts';

/** The segments as one line, mathematics in double square brackets. */
function line(segments: Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'math' ? `⟦${value}⟧` : value)).join('');
}

describe('tags and entities', () => {
  test.each([
    [
      'Cups &amp; <i>in situ</i> CO<sub>2</sub>, 10<sup>-3</sup>, 4<sup>th</sup>',
      'Cups & in situ CO₂, 10⁻³, 4th',
    ],
    ['AT&amp;amp;T &#8211; &eacute;&#x2019;s &lt;i&gt;x&lt;/i&gt;', 'AT&T – é’s x'],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    [
      '<jats:sec><jats:title>Methods</jats:title><jats:p>We did.</jats:p></jats:sec>',
      'Methods: We did.',
    ],
    [
      '<AbstractText Label="AIM">A.</AbstractText><AbstractText Label="END">B.</AbstractText>',
      'AIM: A. END: B.',
    ],
    [
      'H<inf>2</inf>O of <scp>Lind</scp>, <think> and </think>',
      'H₂O of Lind, <think> and </think>',
    ],
    ['<span class="nocase">LoRA</span><br/>and<br>more', 'LoRA and more'],
    [
      String.raw`{\&}lt;i{\&}gt;situ{\&}lt;/i{\&}gt;, {\textless}b{\textgreater}x{\textless}/b{\textgreater}`,
      'situ, x',
    ],
    [
      '<mml:math><mml:msub><mml:mi>H</mml:mi> <mml:mn>2</mml:mn></mml:msub> <mml:mi>O</mml:mi></mml:math>',
      'H₂O',
    ],
    [
      '<inline-formula><alternatives><tex-math>$$x^2$$</tex-math><math><mi>x</mi></math></alternatives></inline-formula>',
      '⟦x^2⟧',
    ],
  ])('%s', (marked, text) => {
    expect(line(cleanSegments(marked))).toBe(text);
  });
});

describe('formulas', () => {
  test.each([
    ['H$_2$O and $O(n^2)$', 'H⟦_2⟧O and ⟦O(n^2)⟧'],
    [String.raw`\(x^2\), \[y\], $$z$$ and \ensuremath{\alpha}`, '⟦x^2⟧, ⟦y⟧, ⟦z⟧ and ⟦\\alpha⟧'],
    [String.raw`{$\alpha$}-helix, {The $x$ Transform}`, '⟦\\alpha⟧-helix, The ⟦x⟧ Transform'],
    ['$a &lt; b$', '⟦a < b⟧'],
    ['From $5 to $10 a cup; $20,000 and $30,000', 'From $5 to $10 a cup; $20,000 and $30,000'],
    ['$5 million US$ each, a lone $ and $x^$', '$5 million US$ each, a lone $ and $x^$'],
    [String.raw`\$5 to \$10`, '$5 to $10'],
  ])('%s', (tex, text) => {
    expect(line(cleanSegments(tex))).toBe(text);
  });
});

describe('print', () => {
  test.each([
    ['Ponds -- lakes---seas, 5~nm, Fig.~2, pp. 7--9', 'Ponds – lakes—seas, 5 nm, Fig. 2, pp. 7–9'],
    ["``Quoted'' and ''it's so'' and `lifts'", "“Quoted” and “it's so” and ‘lifts’"],
    [
      'run --flag, ~70%, 2~3, x~N(0, 1), https://a.example/~b--c',
      'run --flag, ~70%, 2~3, x~N(0, 1), https://a.example/~b--c',
    ],
    [
      'quanti-\nzation of low-\nrank pre-\nand post-war opti- mization',
      'quantization of low-rank pre- and post-war optimization',
    ],
    ['eﬃcient Sp\u00ADar\u200Bse\u00A0 It\u0092s', 'efficient Sparse It’s'],
  ])('%j', (typed, text) => {
    expect(line(cleanSegments(typed))).toBe(text);
  });
});

test.each([
  'Tibetan biota, mustard, alpha male, beta, the Nile delta, 4.45 to 46.77',
  'a < b, p <0.05, List<T>, we use <i> as index, x > y',
  "AT&T's R&D & more; C++, F#, 5% of [1], {a, b}, x^2 and a_b",
  'Straße, Çay, 王小明, Петров; ‘so’ – “it” … goes',
])('%s stays word for word', (text) => {
  expect(cleanSegments(text)).toEqual([{ kind: 'text', value: text }]);
});

test('what is left over is told, and what only looks like it is not', () => {
  expect(leftovers(String.raw`\foo{bar} &nosuch; <b>x</b> \foo{bar}`)).toEqual([
    String.raw`\foo{bar}`,
    '&nosuch;',
    '<b>',
    '</b>',
  ]);
  expect(leftovers(String.raw`C:\temp, List<T>, a < b, R&D; 5 & 6`)).toEqual([]);
  const entry = { title: String.raw`A \foo of $\alpha$`, abstract: '', facts: {} };
  expect(cleanEntry({ ...entry, source: 'a.bib', line: 7 }).noted).toEqual([
    { file: 'a.bib', line: 7, fact: 'title', why: String.raw`\foo was left as it stands` },
  ]);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...String.raw`\ { } $ $$ \( \) \emph \textit{ \'{ \i \"a ~ -- --- ${'``'} '' < > <i> </i> <sub> </sub> &amp; &lt; & ; \foo x 2 Ä . https:// \href{ <jats:p> <mml:math> \ensuremath{`.split(
      ' ',
    ),
    ' ',
    '\n',
    '\uFDD2',
    '\u{F0001}',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('it is cleaned, and its formulas can be set', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const segment of cleanSegments(value)) {
          expect(segment.value).not.toMatch(/[\n\uFDD0-\uFDEF\u{F0000}-\u{FFFFD}]/u);
          if (segment.kind === 'math') expect(typeset(segment.value)).toHaveProperty('mathml');
        }
      }),
    );
  });

  test('what was cleaned stays as it is', () => {
    const words = fc.constantFrom(
      ...String.raw`Wei{\ss}e \emph{x} \'e na\"{\i}ve a~b x--y &amp; <i>y</i> H<sub>2</sub>O {LoRA} $5 1---2 \% \textendash{} <jats:p>z</jats:p>`.split(
        ' ',
      ),
      "``so''",
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const once = cleanField(list.join(' '));
        expect(cleanField(once)).toBe(once);
      }),
    );
  });

  test('without markup it is not changed', () => {
    const plain = fc
      .stringMatching(/^[A-Za-z0-9ÄÖÜäöüßéç.,;:!?()'"“”–—/+=@#%*|_^-]{1,12}$/)
      .filter((word) => !/--|''|^'|-$/.test(word));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (list) => {
        expect(cleanField(list.join(' '))).toBe(list.join(' '));
      }),
    );
  });

  test.each(['{', '$a', '\\(a', '<i', '<mml:math>', '&amp;', '``', '\\href{', "''x", 'a-\n', '--'])(
    'a very long line of %j takes bounded time',
    (part) => {
      expect(cleanField(part.repeat(150_000 / part.length))).toBeTypeOf('string');
    },
    20_000,
  );
});
