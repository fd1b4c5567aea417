import { beyond, glued, isSymbol, type Place, placeBeyond } from './surroundings.ts';
import { barrier } from './weights.ts';

/** Nouns that make a written-out Greek letter a term of its own: "beta distribution". */
const termNouns = new Set(
  `distribution distributions distributed process processes prior priors rule rules layer layers
   function functions ray rays wave waves band bands rhythm rhythms oscillation oscillations
   matting matte mattes channel channels blending compositing calculus expression expressions
   cell cells sheet sheets helix correction release version test tests testing square squared
   protein proteins pathology score scores statistic statistics coefficient coefficients
   random variables mixture encoding compression debugging particle particles software
   phase radiation amyloid carotene blocker blockers diversity pruning tuning day
   network networks attention lake air airlines robotics chat`.split(/\s+/),
);
/** What such a term is joined to by a hyphen: "beta-binomial". */
const joinedNouns = /^(bernoulli|binomial|poisson|gaussian|amyloid|carotene|square|squared)$/;

/** What a difference between models is of: "delta parameters". */
const differences = new Set(
  'parameter parameters weight weights update updates model models regularization'.split(' '),
);

/** Words after which a capital Greek letter at the end of a clause is a symbol. */
const continuing = new Set(
  `and or is are be in with that to of for from on as at by which where when denotes denote
   represents satisfies such has have can may must we prior then if under over across into using
   depends contains not only does until while so it its being was were given`.split(/\s+/),
);

/** How likely a Greek letter's name, alone between blanks or marks, stands for the letter. */
export function greekEvidence(place: Place, name: string, isKnown: boolean): number {
  const touching = touchEvidence(place);
  if (touching > 0) return touching;
  if (isPartOfName(place, name)) return barrier;
  const isCapital = /^[A-Z]/.test(name);
  if (name === 'iota' || (name === 'psi' && isMeasured(place))) return barrier;
  if (isKnown) return 7;
  return isCapital ? capitalEvidence(place) : 6.5;
}

/** A bracket, a script or an operator at its side makes the name certain. */
function touchEvidence(place: Place): number {
  const after = glued(place, 1);
  const before = glued(place, -1);
  if (isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|')) return 8;
  if (after?.kind === 'group' && (after.open === '(' || after.open === '{')) return 7;
  if (before?.kind === 'number' || before?.kind === 'group') return 6.5;
  if (isSymbol(beyond(place, 1), '=<>+/*') || isSymbol(beyond(place, -1), '=<>+/')) return 7.5;
  if (place.isScript) return 7;
  return 0;
}

/** `Raspberry Pi`, `Phi-2`, `Delta Rule`, `beta distribution`, `Cohen's kappa`. */
function isPartOfName(place: Place, name: string): boolean {
  const after = glued(place, 1);
  const next = beyond(place, 1);
  const previous = beyond(place, -1);
  if (next?.kind === 'word' && next !== after && termNouns.has(next.value.toLowerCase()))
    return true;
  // `Phi3` and `Delta2` are names of models; a small letter may have a factor or an index.
  if (after?.kind === 'number' && /^[A-Z]/.test(name)) return true;
  const isDifference = name === 'delta' && next?.kind === 'word' && next !== after;
  if (isDifference && differences.has(next.value.toLowerCase())) return true;
  if (isSymbol(after, '-')) {
    const joined = place.items[place.index + 2];
    if (joined?.kind === 'number' && /^[A-Z]/.test(name)) return true;
    if (joined?.kind === 'word' && joinedNouns.test(joined.value.toLowerCase())) return true;
    // "alpha-beta pruning": the noun comes after the second letter.
    const noun = place.items[place.index + 4];
    if (joined?.kind === 'word' && noun?.kind === 'word' && /^pruning$/.test(noun.value))
      return true;
  }
  if (isSymbol(after, '@~\\')) return true;
  if (!/^[A-Z]/.test(name)) return isPossessive(place);
  const isHyphenName = isSymbol(after, '-') && startsSentence(place);
  const capitalNext = next?.kind === 'word' && /^[A-Z][a-z]/.test(next.value);
  const capitalBefore = previous?.kind === 'word' && /^[A-Z][a-z]/.test(previous.value);
  const numberNext = next?.kind === 'number' && next !== after;
  const isInName = capitalBefore && !startsSentence(placeBeyond(place, -1));
  return isHyphenName || capitalNext || numberNext || isInName;
}

/** "Cohen's kappa", "Kendall's tau" are names of measures, unless a value is given. */
function isPossessive(place: Place): boolean {
  const before = placeBeyond(place, -1);
  const item = place.items[before.index];
  return item?.kind === 'word' && item.value === 's' && isSymbol(glued(before, -1), "'’");
}

/** In "30 psi" it is a unit. */
function isMeasured(place: Place): boolean {
  return beyond(place, -1)?.kind === 'number';
}

function startsSentence(place: Place): boolean {
  const previous = beyond(place, -1);
  return previous === undefined || isSymbol(previous, '.:!?');
}

function capitalEvidence(place: Place): number {
  const next = beyond(place, 1);
  const after = glued(place, 1);
  if (startsSentence(place) && place.parent === undefined) return -2;
  if (place.parent !== undefined) return 6;
  if (after !== undefined) return isSymbol(after, '.,;:)') ? 6 : 3;
  if (next === undefined) return 6;
  return next.kind === 'word' && continuing.has(next.value) ? 6 : 1;
}
