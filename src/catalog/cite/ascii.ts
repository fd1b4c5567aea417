/** Letters that have no base letter in their decomposition, and Greek ones by name. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  ℓ: 'l',
  '∞': 'inf',
};

/** The lower-case ASCII letters and digits of a text: `Müller` becomes `muller`, `S²FT` `s2ft`. */
export function asciiLetters(text: string): string {
  return [...text.normalize('NFKD').toLowerCase()]
    .map((character) => letters[character] ?? character)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}
