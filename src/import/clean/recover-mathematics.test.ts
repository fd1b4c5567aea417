import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../mathematics/to-mathml.ts';
import { recoverMathematics, recoverMathematicsWithReport } from './recover-mathematics.ts';

/** The segments as one line, mathematics between dollars. */
function recovered(text: string): string {
  return recoverMathematics(text)
    .map(({ kind, value }) => (kind === 'math' ? `$${value}$` : value))
    .join('');
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function keepsEverything(text: string): boolean {
  const result = lettersAndDigits(recovered(text));
  let position = 0;
  for (const character of lettersAndDigits(text)) {
    position = result.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}

describe('prose stays as it is', () => {
  it.each([
    'It is 1.6 times faster, 2-4 times as fast and two times larger.',
    'We report training times and run times per epoch; n times faster, k times a week.',
    'A beta distribution, the delta rule, Lambda layers, Phi-2, Phi3 and a Raspberry Pi.',
    'For log-concave and exp-concave losses the log-likelihood of a finite-sum or zero-sum game.',
    'The min-max problem uses max pooling, a dot product, the degree, top-k and a log file.',
    'A subset of the partial order on the right; left, raise, tiny, text, in, to, it.',
    'A gain of 2.97~25.22x, ~0.6 and ~70% of it, +/- 3, 69 -> 81 and 1e+16.',
    'F*, HACL*, Retro* and ReST-MCTS* use float8_e4m3, pass@k, x86_64 and snake_case_name.',
    'See https://github.com/foo_bar/baz_qux^2 and github.com/a_b/c_d for XLM-R_Base.',
    'DeltaNet, LambdaMART, LinUCB, FinBERT, SinGAN and sim2real, sim-to-real, uni-modal data.',
    "Cohen's kappa, Kendall's tau, chi-square, an alpha channel and alpha-beta pruning.",
    'Type A in B, vitamin D in C, from A to B; GPT-4o/o1 (2B, 3.8B, 7B) at 5 pm 20 people.',
    'costs $5 and $10 a day, the set {a, b, c}, the map f(x) with k=1 and n.',
    "{\\em entropy}, na\\\"ive, ``quotes'', 60\\% of {it misaligned}, Norouzi{-}Fard, Cand{è}s.",
    'Hinge loss, Hill numbers, refract, login, margin, page, table, role, image, sometimes.',
    'Delta-parameter pruning removes delta parameters of a Delta-like robot.',
    'An alpha male, a beta blocker, gamma-band power, mu-opioid receptors and tau protein.',
    'Tibetan biota, mustard, wranglers, anecdotes, chatbots and Scotland; Ito (2021), Lin [1, 2].',
    "Amyloid-beta, Cronbach's alpha, tai chi, 32 psi, eta squared and digits of pi.",
    'From 4.45 to 46.77, 10.3390/nu11092087, E. coli in B minor and in F1 races, met in real life.',
    'PiDL, REFinD, CinC, FastDiag, nuScenes, TNF-alpha and BitDelta are names.',
  ])('%s', (text) => {
    expect(recovered(text)).toBe(text);
  });
});

describe('mathematics is recovered', () => {
  it.each([
    ['finding epsilon-approximate points', 'finding $\\epsilon$-approximate points'],
    ['is (epsilon=8{255}) and', 'is ($\\epsilon=\\frac{8}{255}$) and'],
    ['a (1{2}-epsilon)-approximate', 'a $(\\frac{1}{2}-\\epsilon)$-approximate'],
    ['Omegabig(epsilon^{-1+p{p}}big) is', '$\\Omega\\big(\\epsilon^{-\\frac{1+p}{p}}\\big)$ is'],
    ['time Obig(n+nk{m}big), so', 'time $O\\big(n+\\frac{nk}{m}\\big)$, so'],
    ['asks Obig(kn + log n) queries', 'asks $O{\\big(}kn + \\log n)$ queries'],
    ['rate O(log(T){T}).', 'rate $O(\\frac{\\log(T)}{T})$.'],
    ['in R^d, where', 'in $\\mathbb{R}^d$, where'],
    ['Min R^{mtimes n}, the', '$M\\in \\mathbb{R}^{m\\times n}$, the'],
    ['f:Ptimes QtoR is', '$f:P\\times Q\\to\\mathbb{R}$ is'],
    ['by 16times faster', 'by 16$\\times$ faster'],
    ['a 1.6-1.8times increase', 'a 1.6-1.8$\\times$ increase'],
    ['on 4timesRTX 3090', 'on 4$\\times$RTX 3090'],
    ['on 4timesA100 cards', 'on 4$\\times$A100 cards'],
    ['ImageNet 64times64, our', 'ImageNet $64\\times64$, our'],
    ['ImageNet 64 times 64 with', 'ImageNet $64 \\times 64$ with'],
    ['three n times d size', 'three $n \\times d$ size'],
    ['with T times J neurons', 'with $T \\times J$ neurons'],
    ['uses O(nlog n) space', 'uses $O(n\\log n)$ space'],
    ['(log mloglog m)^{1/4} is', '$(\\log m\\log\\log m)^{1/4}$ is'],
    ['(usually with ngg m) out', '(usually with $n\\gg m$) out'],
    ['for nge kge 2, learning', 'for $n\\ge k\\ge 2$, learning'],
    ['an mathcal{O}(1/epsilon^4) bound', 'an $\\mathcal{O}(1/\\epsilon^4)$ bound'],
    ['order mathcal O(sqrt K) in', 'order $\\mathcal O(\\sqrt K)$ in'],
    ['is tilde Omega(T^{1/3}) times', 'is $\\tilde \\Omega(T^{1/3})$ times'],
    ['by proptoleft(d/mright)^{1/2}.', 'by $\\propto\\left(d/m\\right)^{1/2}$.'],
    ['sigma = O(epsilon). When', '$\\sigma = O(\\epsilon)$. When'],
    ['variance sigma_{1:T}^2 and', 'variance $\\sigma_{1:T}^2$ and'],
    ['variance sigma_{max}^2 and', 'variance $\\sigma_{\\max}^2$ and'],
    ['O(min{log n, epsilon})', '$O(\\min\\{\\log n, \\epsilon\\})$'],
    ['on {-1,1}^n with', 'on $\\{-1,1\\}^n$ with'],
    ['a bound |x|_infty leq 1/lambda.', 'a bound $\\|x\\|_\\infty \\leq 1/\\lambda$.'],
    ['for varepsilon in (0,1).', 'for $\\varepsilon \\in (0,1)$.'],
    ['of UV^top for', 'of $UV^\\top$ for'],
    ['matrix uinS^{k-1} is', 'matrix $u\\in S^{k-1}$ is'],
    ['an ell_2 and ell_infty norm', 'an $\\ell_2$ and $\\ell_\\infty$ norm'],
    ['with {ell_2} here', `with \${\\ell_2}$ here`],
    ['and varepsilon_DP is', 'and $\\varepsilon_{DP}$ is'],
    ['(causing CO_2 emission', '(causing CO$_2$ emission'],
    ['the S^{2}FT: efficient', 'the S$^{2}$FT: efficient'],
    ['about 10^-3 of', 'about $10^{-3}$ of'],
    ['in sim3 hours', 'in $\\sim$3 hours'],
    ['80.44 pm 0.83. Also', '$80.44 \\pm 0.83$. Also'],
    ['where (xi cdot 3) of', 'where ($\\xi \\cdot 3$) of'],
    ['and perpGrad, an', 'and $\\perp$Grad, an'],
    ['O(n^3) to O(n^7), with', '$O(n^3)$ to $O(n^7)$, with'],
    ['f: X rightarrow Y that', '$f: X \\rightarrow Y$ that'],
    ['X perp !!! perp Y mid Z, where', '$X \\perp \\!\\!\\! \\perp Y \\mid Z$, where'],
    ['their \\( O(n^3) \\) time', 'their $O(n^3)$ time'],
    ['up to 3\\times and $x^2$ is', 'up to 3$\\times$ and $x^2$ is'],
    ['for pin (1,infty) and', 'for $p\\in (1,\\infty)$ and'],
    ['let tin[T] and sinR^d be', 'let $t\\in[T]$ and $s\\in\\mathbb{R}^d$ be'],
    ['is Oleft(frac{1-p{k}}right), so', 'is $O\\left(\\frac{1-p}{k}\\right)$, so'],
    ['a set {pm 1}^n of', 'a set $\\{\\pm 1\\}^n$ of'],
    ['as deltato 0 and X_i to -infty, it', 'as $\\delta\\to 0$ and $X_i \\to -\\infty$, it'],
    ['where sll nll d holds', 'where $s\\ll n\\ll d$ holds'],
    ['of length ge 100 or', 'of length $\\ge 100$ or'],
    ['state vert psi rangle of', 'state $\\vert \\psi \\rangle$ of'],
    ['called omegaGNN, here', 'called $\\omega$GNN, here'],
    ['for enrightarrowde pairs', 'for en$\\rightarrow$de pairs'],
    ['under 2 mus each', 'under 2 $\\mu$s each'],
    ['a map fcolon R^dto R is', 'a map $f\\colon \\mathbb{R}^d\\to \\mathbb{R}$ is'],
    ['with TD(lambda) and an alpha-divergence', 'with $TD(\\lambda)$ and an $\\alpha$-divergence'],
    ['a constant c_in of', 'a constant $c_in$ of'],
  ])('%s', (damaged, repaired) => {
    expect(recovered(damaged)).toBe(repaired);
  });

  it('takes a name that is a word for a letter where the text names it as a symbol again', () => {
    const text = 'The depth is kappa. We bound kappa by the width.';
    expect(recovered(text)).toBe('The depth is $\\kappa$. We bound $\\kappa$ by the width.');
    expect(recovered('The depth is kappa.')).toBe('The depth is kappa.');
  });

  it('takes a name for a letter where the same text uses the letter', () => {
    const text = 'complexity C_Phi of classes. Then Phi stands for it.';
    expect(recovered(text)).toBe('complexity $C_\\Phi$ of classes. Then $\\Phi$ stands for it.');
  });
});

describe('what cannot be set', () => {
  it('stays prose and is reported', () => {
    const { segments, unparsable } = recoverMathematicsWithReport('is left(a^b^cright) here');
    expect(segments).toEqual([{ kind: 'text', value: 'is left(a^b^cright) here' }]);
    expect(unparsable).toEqual(['left(a^b^cright)']);
  });
});

const fragments = fc.constantFrom(
  ...[
    'epsilon',
    'nlog n',
    'O(',
    ')',
    '{',
    '}',
    '^',
    '_',
    'left(',
    'right)',
    'big(',
    'big)',
    ' in ',
  ],
  ...['R^d', 'times', '64', ' times ', '|', ',', ' ', 'sqrt', 'frac', 'mathcal', '$', '\\(', '\\)'],
  ...[
    '=',
    '-',
    '\\',
    '\\alpha',
    '{255}',
    'the',
    'model',
    '.',
    '~',
    '%',
    'hat',
    'max',
    'Phi',
    '\u{1d4aa}',
  ],
);

describe('any text', () => {
  const text = fc.oneof(
    fc.array(fragments, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 80, unit: 'grapheme' }),
  );

  it('loses no letter and no digit', () => {
    fc.assert(fc.property(text, (value) => keepsEverything(value)));
  });

  it('gives mathematics that can be set, and merged segments', () => {
    fc.assert(
      fc.property(text, (value) => {
        const segments = recoverMathematics(value);
        return segments.every(
          (segment, index) =>
            segment.value !== '' &&
            segment.kind !== segments[index - 1]?.kind &&
            (segment.kind === 'text' || 'mathml' in typeset(segment.value)),
        );
      }),
    );
  });

  it.each(['\\( \\)', '$ $', 'of $$ $$ and'])('leaves empty marks as they are: %s', (value) => {
    expect(recoverMathematics(value)).toEqual([{ kind: 'text', value }]);
  });

  it('leaves words of prose alone', () => {
    const words = fc.constantFrom(
      'we',
      'show',
      'that',
      'the',
      'model',
      'in',
      'to',
      'a',
      'log',
      'it',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const prose = list.join(' ');
        expect(recovered(prose)).toBe(prose);
      }),
    );
  });

  it.each(['(', '$a', 'epsilon', '\\(a', 'x^', '{}', 'a_b ', '|x|_'])(
    'takes bounded time for a very long line of %j',
    (part) => {
      const line = part.repeat(5_000_000 / part.length);
      const segments = recoverMathematics(line);
      expect(lettersAndDigits(segments.map(({ value }) => value).join(''))).toHaveLength(
        lettersAndDigits(line).length,
      );
    },
    20_000,
  );
});
