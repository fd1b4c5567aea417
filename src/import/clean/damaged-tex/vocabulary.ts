/**
 * The LaTeX command names the recovery knows, each with its role in a formula. The list is the
 * standard one (plain TeX, LaTeX, amsmath, amssymb), not the names one collection happens to use.
 */

/** What a command does in a formula; the neighbours it needs follow from this. */
export type Role =
  | 'greek'
  | 'relation'
  | 'binary'
  | 'function'
  | 'accent'
  | 'font'
  | 'declaration'
  | 'delimiter'
  | 'sizing'
  | 'symbol'
  | 'large'
  | 'root'
  | 'fraction'
  | 'dots'
  | 'arrow'
  | 'mark'
  | 'style';

export interface CommandName {
  name: string;
  role: Role;
  /** True when the bare name is also an English word, an abbreviation or a frequent part of one. */
  ambiguous: boolean;
  /** What the segmentation pays for it: rare names must be worth more letters than common ones. */
  cost: number;
}

const common = 1;
const short = 1.3;
const rare = 1.7;

const names: [role: Role, cost: number, ambiguous: boolean, list: string][] = [
  [
    'greek',
    common,
    false,
    `alpha beta gamma delta epsilon varepsilon zeta theta vartheta iota kappa lambda sigma
     upsilon varphi omega varrho varsigma varkappa varpi digamma Gamma Delta Theta Lambda Sigma
     Upsilon Omega`,
  ],
  ['greek', short, false, 'eta mu nu xi pi rho tau phi chi psi Xi Pi Phi Psi'],
  ['greek', rare, false, 'varGamma varDelta varTheta varLambda varSigma varPhi varPsi varOmega'],
  [
    'relation',
    common,
    false,
    `leq geq neq leqslant geqslant propto equiv subseteq supseteq notin simeq cong asymp doteq
     approx lesssim gtrsim preceq succeq ll gg triangleq coloneqq vdash dashv lessgtr
     subsetneq supsetneq precsim succsim lessapprox gtrapprox preccurlyeq succcurlyeq approxeq eqsim`,
  ],
  [
    'relation',
    common,
    true,
    'models bowtie sim subset supset perp parallel mid prec succ lll ggg colon',
  ],
  ['relation', short, true, 'in le ge ne'],
  ['binary', common, false, 'cdot oplus otimes ominus odot setminus sqcup sqcap uplus amalg'],
  ['binary', common, true, 'times pm mp div wedge vee cap cup circ bullet ast star mod bmod pmod'],
  ['binary', rare, true, 'dagger ddagger diamond boxtimes boxplus land lor over'],
  ['function', common, true, 'log exp max min sup inf arg det dim lim ker gcd'],
  ['function', common, true, 'sin cos tan cot sec csc ln lg deg hom Pr'],
  ['function', rare, true, 'sinh cosh tanh coth arcsin arccos arctan liminf limsup'],
  ['accent', common, false, 'widetilde widehat overline underline overbrace underbrace'],
  ['accent', common, true, 'hat tilde bar vec'],
  ['accent', rare, true, 'dot ddot check breve acute grave'],
  [
    'font',
    common,
    false,
    `mathcal mathbb mathbf mathrm mathsf mathfrak mathscr mathit mathtt boldsymbol
     operatorname textsc textrm textnormal`,
  ],
  ['font', rare, true, 'text bm mbox textit textbf'],
  ['declaration', rare, true, 'bf rm cal sf boldmath'],
  ['sizing', common, true, 'left right big Big bigl bigr Bigl Bigr bigg Bigg biggl biggr Biggl'],
  ['sizing', common, true, 'Biggr bigm Bigm middle'],
  ['delimiter', common, false, 'langle rangle lceil rceil lfloor rfloor lvert rvert lVert rVert'],
  ['delimiter', rare, true, 'vert Vert'],
  ['symbol', common, false, 'ell infty nabla emptyset varnothing hbar aleph hslash forall'],
  ['symbol', rare, true, 'partial exists nexists real Re Im complement angle triangle square'],
  ['mark', common, true, 'top bot prime intercal sharp natural'],
  ['large', common, true, 'sum prod int coprod iint oint'],
  ['large', common, false, 'bigcup bigcap bigoplus bigotimes bigwedge bigvee bigsqcup'],
  ['root', common, false, 'sqrt'],
  ['fraction', common, false, 'frac dfrac tfrac cfrac binom dbinom tbinom'],
  ['dots', common, false, 'ldots cdots vdots ddots'],
  ['dots', rare, true, 'dots'],
  [
    'arrow',
    common,
    false,
    `rightarrow leftarrow Rightarrow Leftarrow leftrightarrow Leftrightarrow longrightarrow
     Longrightarrow longleftarrow mapsto longmapsto hookrightarrow twoheadrightarrow
     longleftrightarrow Longleftrightarrow Longleftarrow hookleftarrow Uparrow Downarrow
     updownarrow rightleftharpoons rightharpoonup leadsto rightsquigarrow uparrow downarrow nearrow searrow xrightarrow`,
  ],
  ['arrow', short, true, 'to implies'],
  ['style', rare, true, 'displaystyle textstyle scriptstyle scriptscriptstyle quad qquad limits'],
  ['style', rare, true, 'raise substack middle nolimits nonumber'],
];

const byName = new Map<string, CommandName>();
for (const [role, cost, ambiguous, list] of names) {
  for (const name of list.split(/\s+/)) {
    if (!byName.has(name)) byName.set(name, { name, role, ambiguous, cost });
  }
}

/** The length of the longest name, so that a search need not look further. */
export const longestName = Math.max(...Array.from(byName.keys(), (name) => name.length));

/** The entry of a command name (without backslash), if the vocabulary has it. */
export function findCommand(name: string): CommandName | undefined {
  return byName.get(name);
}

/** Words that stand for functions in formulas without being commands; they stay as letters. */
export const functionWords: ReadonlySet<string> = new Set(
  `poly polylog quasipoly polyloglog opt OPT diag Diag tr Tr trace rank sign sgn supp span const dist conv Var Cov Corr erf vol Vol vec Reg Regret softmax relu ReLU proj dom cl
   prox diam nnz round clip Unif Bern KL TV mod poly log grad negl size depth width len rad
   E P I T Ent MI GP cost ind sat err Err`.split(/\s+/),
);
