/** Letters that do not fall apart into a base letter and an accent, and signs that readers spell out. */
const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ϑ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  '∞': 'inf',
  '×': 'x',
  '√': 'sqrt',
};

const plain = /^[\u0020-\u007e]*$/;
/** Three Greek letters beside each other are a Greek word, fewer are symbols. */
const wordOrSign = new RegExp(`\\p{Script=Greek}{3,}|[${Object.keys(spelled).join('')}]`, 'gu');

/**
 * Brings text into the one form in which it is compared: lower case, without accents, superscripts
 * and letter-like signs as plain characters (`S²FT` → `s2ft`, `ℓ₂` → `l2`), Greek letters that are
 * symbols by name (`α-stable` → `alpha-stable`).
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(wordOrSign, (found) => spelled[found] ?? found.replaceAll('ς', 'σ'))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘ʼ]/g, "'");
}
