import {
  type Cursor,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import type { Item } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/** Nouns that make a written-out Greek letter before them a term: "beta distribution". */
const nounsOfTerms = words(`
  distribution distributions distributed process processes prior priors rule rules layer layers
  function functions ray rays wave waves band bands rhythm rhythms oscillation oscillations
  matting matte mattes channel channels blending compositing calculus expression expressions
  cell cells sheet sheets helix correction release version test tests testing tester testers square
  squared protein proteins pathology score scores statistic statistics coefficient coefficients
  random variables mixture encoding compression debugging particle particles software
  phase radiation amyloid carotene blocker blockers diversity pruning tuning day
  network networks attention lake air airlines robotics chat mask masks mining hedging hedge
  method power carbon decay emission emissions thalassemia male males female females wolf opioid
  opioids receptor receptor agonist agonists strain variant variants subunit factor factors signal
  signals abstraction abstractions diffusion generator generators transparency metal
`);

/** What a difference between models is of: "delta parameters". */
const nounsOfDifferences = words(
  'parameter parameters weight weights update updates model models regularization',
);

/** What a letter that is a term is joined to by a hyphen: "beta-binomial". */
const joinedNouns = words(`
  bernoulli binomial poisson gaussian amyloid carotene square squared opioid opioids blocker
  blockers helix sheet ray rays band wave particle globulin
`);

/** Who gave their names to measures that are called by a letter: "Cohen's kappa". */
const inventors = words(
  'cohen fleiss cronbach krippendorff kendall goodman scott cliff pearson glass tukey',
);

/** What a letter before a hyphen qualifies in mathematics: "alpha-divergence". */
const qualified = words(`
  accuracy accurate approximate approximately approximation arbitrage automata ball best bounded
  close consistent continuity continuous contaminated convex convexity correct cover covering
  coverings coreset cut cuts dependent differential differentially dimensional discounted
  divergence divergences entropy equilibria equilibrium expansion fair fold fraction free good
  greedy independent insensitive invariant level levels lipschitz lossless margin mixing model
  mutual nash near neighborhood neighborhoods neighbourhood net nets norm norms observable optimal
  optimality outerplanar percentile perturbed posterior potential potentials private quantile
  quantiles radius rate regular regularization regularized removable representation return returns
  robust robustness separated smooth smoothness sparse sparsity stable stationary strong strongly
  subgaussian suboptimal tempered variational weight weighted
`);

/** Words for quantities that are given a letter: "the temperature tau". */
const quantities = words(`
  parameter parameters hyperparameter hyperparameters factor factors coefficient coefficients
  temperature number level levels distribution probability risk variance rate threshold constant
  budget coverage size step-size weight weights potential by angle angles exponent eigenvalue
  tolerance accuracy precision error hyper-parameter noise horizon variable policy policies path
  formula transition sparsity momentum intensity density measure measures curvature
  property volatility estimand function input index
  any every all some where each given
`);

/** Words that go on after a quantity; a noun there would make the letter a part of its name. */
const continuing = words(`
  and or is are be in with that to of for from on as at by which where when denotes denote
  represents satisfies such has have can may must we prior then if under over across into using
  depends contains not only does until while so it its being was were given controls within
  known ignores increases decreases tends
`);

/** How likely a Greek letter's name, alone between blanks or marks, stands for the letter. */
export function greekEvidence(cursor: Cursor, name: string): number {
  const isKnown = cursor.evidence.greek.has(name);
  if (!isKnown && isMeasure(cursor)) return never;
  const isIndexed = isSymbol(touching(cursor, 1), '^_');
  if (!isIndexed && isPartOfWord(cursor, isKnown || isNoWord(name))) return never;
  const besideMark = markEvidence(cursor, name);
  if (besideMark > 0) return besideMark;
  if (isPartOfTerm(cursor, name)) return never;
  if (isKnown) return 7;
  if (name === 'iota' || (name === 'psi' && isMeasured(cursor))) return never;
  if (/^[A-Z]/.test(name)) return capitalEvidence(cursor);
  if (isNoWord(name) || cursor.evidence.hasFormulas || isQuantity(cursor)) return 6.5;
  return isRareWord(name) && goesOn(cursor) ? 6.5 : never;
}

/** True where a Greek letter's name stands as a symbol does: alone, with no noun after it. */
export function standsAsSymbol(cursor: Cursor): boolean {
  return touching(cursor, -1) === undefined && goesOn(cursor) && !isMeasure(cursor);
}

/** True where a Greek letter's name belongs to a term: "tau protein", "beta-carotene". */
export function standsAsTerm(cursor: Cursor, name: string): boolean {
  return isPartOfTerm(cursor, name) || isMeasure(cursor) || isPartOfWord(cursor, false);
}

/** Names that mean nothing but the letter. */
function isNoWord(name: string): boolean {
  return /^(?:var.*|epsilon)$/.test(name);
}

/** Names that hardly stand alone for anything else. */
function isRareWord(name: string): boolean {
  return /^(?:mu|nu|xi|rho)$/.test(name);
}

/** A bracket, a script or an operator at its side makes the name certain. */
function markEvidence(cursor: Cursor, name: string): number {
  const after = touching(cursor, 1);
  const before = touching(cursor, -1);
  if (isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|')) return 8;
  if (after?.kind === 'group' && (after.open === '(' || after.open === '{')) return 7;
  if (after === undefined && isLetterInBrackets(neighbour(cursor, 1))) return 7;
  if (after?.kind === 'word' && /^[a-z]/.test(name)) return 6.5;
  if (before?.kind === 'number') return cursor.items[cursor.index - 2]?.kind === 'word' ? 0 : 6.5;
  if (before?.kind === 'group') return 6.5;
  if (isSymbol(before, '-') && cursor.items[cursor.index - 2]?.kind === 'number') return 7;
  if (isArgument(cursor)) return 7;
  if (isMark(neighbour(cursor, 1)) || isMark(neighbour(cursor, -1))) return 7.5;
  return cursor.isScript ? 7 : 0;
}

/** `Delta ( X )` */
function isLetterInBrackets(item: Item | undefined): boolean {
  if (item?.kind !== 'group' || item.open !== '(') return false;
  return (
    item.children.every(({ kind }) => kind !== 'group') &&
    item.children.filter((child) => child.kind !== 'blank').length === 1 &&
    item.children.some((child) => isWord(child, /^[A-Za-z]$/))
  );
}

/** The brackets in `(alpha, f)-robust`. */
function isQualifier(group: Cursor | undefined): boolean {
  return group !== undefined && isSymbol(touching(group, 1), '-');
}

/** `TD(lambda)`, `S(Q, omega)`, `{mu}`. */
function isArgument({ parent, outer, items, isArgument: isGlued }: Cursor): boolean {
  // `\cite{Phi4}`
  if (outer && touching(outer, -1)?.kind === 'command') return false;
  if (isGlued !== true && !isQualifier(outer)) return items.length === 1 && parent?.open === '{';
  return items.every((item) => item.kind !== 'word' || item.value.length === 1 || isGreek(item));
}

function isMark(item: Item | undefined): boolean {
  if (item?.kind === 'word') return relationsBesideLetters.test(item.value);
  return isSymbol(item, '=<>+/');
}

const relationsBesideLetters = /^(?:[lg]eq?|[lg]eqslant|neq|approx|propto|equiv|rightarrow)$/;

/** "Cohen's kappa", "Cronbach alpha" are names of measures, also where a value is given. */
function isMeasure(cursor: Cursor): boolean {
  const before = neighbourCursor(cursor, -1);
  const item = before.items[before.index];
  if (item?.kind !== 'word')
    return isSymbol(item, "'’") && isInventor(before.items[before.index - 1]);
  if (item.value !== 's' || !isSymbol(touching(before, -1), "'’")) return isInventor(item);
  return isInventor(before.items[before.index - 2]);
}

function isInventor(item: Item | undefined): boolean {
  return item?.kind === 'word' && inventors.has(item.value.toLowerCase());
}

/** The end of a word that a hyphen or an accent divides: "amyloid-beta", `B{\"u}chi`. */
function isPartOfWord(cursor: Cursor, isKnown: boolean): boolean {
  const before = touching(cursor, -1);
  if (before?.kind === 'group') return before.children.some(({ kind }) => kind === 'escape');
  if (!isSymbol(before, '-') || isKnown) return false;
  const item = cursor.items[cursor.index - 2];
  if (isGreek(item)) return false;
  return item?.kind === 'word' && (item.value.length > 1 || !cursor.evidence.hasFormulas);
}

/** `Raspberry Pi`, `Phi-2`, `Delta Rule`, `beta distribution`. */
function isPartOfTerm(cursor: Cursor, name: string): boolean {
  const after = touching(cursor, 1);
  const next = neighbour(cursor, 1);
  const isBeforeBlank = next?.kind === 'word' && next !== after;
  if (isBeforeBlank && nounsOfTerms.has(next.value.toLowerCase())) return true;
  if (isBeforeBlank && name === 'delta' && nounsOfDifferences.has(next.value.toLowerCase())) {
    return true;
  }
  // `Phi3` and `pi0` are names of models.
  if (after?.kind === 'number' && !cursor.evidence.greek.has(name)) return true;
  if (isSymbol(after, '-') && isJoined(cursor, name)) return true;
  if (isSymbol(after, '@~\\')) return true;
  return /^[A-Z]/.test(name) && isCapitalName(cursor) && !isNamedObject(cursor);
}

function isJoined(cursor: Cursor, name: string): boolean {
  const joined = cursor.items[cursor.index + 2];
  if (joined?.kind === 'number') return !cursor.evidence.greek.has(name);
  if (joined?.kind !== 'word') return false;
  if (joinedNouns.has(joined.value.toLowerCase())) return true;
  // "alpha-beta pruning": the noun comes after the second letter.
  return isWord(cursor.items[cursor.index + 4], /^pruning$/);
}

function isCapitalName(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  const next = neighbour(cursor, 1);
  const isAcronym = isWord(cursor.items[cursor.index + 2], /^[A-Z]{2}/);
  const isHyphenName = isSymbol(after, '-') && startsSentence(cursor) && !isAcronym;
  const capitalNext = isWord(next, /^[A-Z][a-z]/) && !isGreek(next);
  const numberNext = next?.kind === 'number' && next !== after;
  const previous = neighbourCursor(cursor, -1);
  const capitalBefore = isWord(neighbour(cursor, -1), /^[A-Z][a-z]/);
  return isHyphenName || capitalNext || numberNext || (capitalBefore && !startsSentence(previous));
}

function isGreek(item: Item | undefined): boolean {
  return item?.kind === 'word' && findCommand(item.value)?.role === 'greek';
}

/** In "30 psi" it is a unit. */
function isMeasured(cursor: Cursor): boolean {
  return neighbour(cursor, -1)?.kind === 'number';
}

function startsSentence(cursor: Cursor): boolean {
  const previous = neighbour(cursor, -1);
  return previous === undefined || isSymbol(previous, '.:!?');
}

/** A capital letter's name is a name of other things too, unless the text has formulas. */
function capitalEvidence(cursor: Cursor): number {
  const next = neighbour(cursor, 1);
  const after = touching(cursor, 1);
  if (isWord(next, /^[b-z]$/) && next !== after) return 6;
  if (isSymbol(after, '-') && isWord(cursor.items[cursor.index + 2], /^[A-Z]{2}/)) return 6;
  if (!cursor.evidence.hasFormulas)
    return isNamedObject(cursor) || isQuantity(cursor) ? 6.5 : never;
  if (isWord(next, /^[B-HJ-Z]$/) && next !== after) return 6;
  if (startsSentence(cursor) && cursor.parent === undefined) return -2;
  if (cursor.parent !== undefined) return 6;
  if (isSymbol(after, '-')) return 4.5;
  if (after !== undefined) return isSymbol(after, '.,;:)') ? 6 : 3;
  if (next === undefined || next.kind === 'group') return 6;
  return isContinuing(next) ? 6 : 1;
}

/** What is given a capital letter: "the covariance matrix Sigma". */
function isNamedObject(cursor: Cursor): boolean {
  return (
    goesOn(cursor) &&
    isWord(
      neighbour(cursor, -1),
      /^(?:matrix|matrices|operator|Laplacian|covariance|set|collection|family)$/,
    )
  );
}

/** True when the sentence goes on or ends; a noun would make the letter a part of its name. */
function goesOn(cursor: Cursor): boolean {
  const next = neighbour(cursor, 1);
  return next?.kind !== 'word' || (next !== touching(cursor, 1) && continuing.has(next.value));
}

function isContinuing(item: Item | undefined): boolean {
  return item?.kind === 'word' && continuing.has(item.value);
}

/** "the temperature tau is", "an alpha-divergence": certain also where no formula is near. */
function isQuantity(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  if (isSymbol(after, '-')) {
    const word = cursor.items[cursor.index + 2];
    if (word?.kind !== 'word') return false;
    return /^[A-Z]/.test(word.value) || qualified.has(word.value.toLowerCase());
  }
  const { parent, outer, items } = cursor;
  // "the noise level (sigma)", "with parameters (mu and sigma)"
  if (parent?.open === '(' && outer && items.every(isLetter)) return namesQuantity(outer);
  if (isParameter(neighbour(cursor, -1))) return true;
  return goesOn(cursor) && namesQuantity(cursor);
}

function isLetter(item: Item): boolean {
  return item.kind !== 'word' || /^(?:[A-Za-z]|and)$/.test(item.value) || isGreek(item);
}

function namesQuantity(cursor: Cursor): boolean {
  const previous = neighbour(cursor, -1);
  return previous?.kind === 'word' && quantities.has(previous.value.toLowerCase());
}

function isParameter(item: Item | undefined): boolean {
  return isWord(item, /^(?:hyper-?)?parameters?$|^(?:temperature|exponent)$/);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
