/** Commands whose character is not their name. */
const characters: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  vartheta: 'ϑ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  varrho: 'ϱ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  ell: 'ℓ',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  times: '×',
  cdot: '·',
  pm: '±',
  mp: '∓',
  div: '÷',
  ast: '*',
  star: '⋆',
  circ: '∘',
  bullet: '•',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  ll: '≪',
  gg: '≫',
  neq: '≠',
  ne: '≠',
  approx: '≈',
  sim: '∼',
  simeq: '≃',
  equiv: '≡',
  propto: '∝',
  in: '∈',
  notin: '∉',
  subset: '⊂',
  subseteq: '⊆',
  supset: '⊃',
  cup: '∪',
  cap: '∩',
  setminus: '∖',
  emptyset: '∅',
  forall: '∀',
  exists: '∃',
  neg: '¬',
  land: '∧',
  lor: '∨',
  wedge: '∧',
  vee: '∨',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  Rightarrow: '⇒',
  leftrightarrow: '↔',
  mapsto: '↦',
  uparrow: '↑',
  downarrow: '↓',
  sum: '∑',
  prod: '∏',
  int: '∫',
  oplus: '⊕',
  otimes: '⊗',
  odot: '⊙',
  top: '⊤',
  bot: '⊥',
  perp: '⊥',
  parallel: '∥',
  mid: '|',
  vert: '|',
  lvert: '|',
  rvert: '|',
  Vert: '‖',
  lVert: '‖',
  rVert: '‖',
  langle: '⟨',
  rangle: '⟩',
  lfloor: '⌊',
  rfloor: '⌋',
  lceil: '⌈',
  rceil: '⌉',
  ldots: '…',
  cdots: '⋯',
  dots: '…',
  prime: '′',
  dagger: '†',
  sqrt: '√',
  hbar: 'ℏ',
  aleph: 'ℵ',
  lesssim: '≲',
  gtrsim: '≳',
  quad: ' ',
  qquad: ' ',
  triangleq: '≜',
  backslash: '\\',
};

/** Commands that only set how something looks or how large it is. */
const silent = new Set(
  `mathcal mathbb mathbf mathrm mathsf mathit mathtt mathfrak mathscr boldsymbol bm bf rm it text
   textbf textit textrm textsf texttt operatorname left right big Big bigg Bigg bigl bigr Bigl Bigr
   tilde widetilde hat widehat bar overline underline vec dot ddot check limits nolimits displaystyle
   textstyle scriptstyle scriptscriptstyle mathop mathbin mathrel pmb emph mbox`.split(/\s+/),
);

/** The Unicode text of a command: its character, nothing for mere style, else its name (`log`). */
export function symbolText(name: string): string {
  const character = characters[name];
  if (character !== undefined) return character;
  if (silent.has(name)) return '';
  if (/^[,;:!> ]$/.test(name)) return name === '!' ? '' : ' ';
  if (name === '|') return '‖';
  if (name === '\\') return ' ';
  return /^[A-Za-z]{2,}$/.test(name) ? ` ${name} ` : name;
}

/** The command that sets a character: `\alpha` for `α`; undefined for characters that need none. */
export function symbolCommand(character: string): string | undefined {
  const name = names.get(character);
  return name === undefined || /^[ -~]$/.test(character) ? undefined : `\\${name}`;
}

/** The command's name of a letter or sign (`α` is `alpha`); any other character as it is. */
export function symbolName(character: string): string {
  return /[\p{L}\p{Sm}]/u.test(character) ? (names.get(character) ?? character) : character;
}

/** Of several commands for one character the first in the table is the usual one. */
const names = new Map(
  Object.entries(characters)
    .reverse()
    .map(([name, character]) => [character, name]),
);
