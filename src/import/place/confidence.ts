/** How clear a first choice is. */
export interface Clarity {
  /** Closeness of all topics that have anything to do with the text, closest first. */
  closeness: number[];
  /** How many of the text's terms the closest topic has. */
  shared: number;
  /** How many topics nothing is known of that the text could have: they have no papers. */
  unknown: number;
}

/** A first choice whose rightness is known. */
export interface Outcome extends Clarity {
  accepted: boolean;
}

/** Turns clarity into the share of such first choices that curators accept. */
export type Confidence = (clarity: Clarity) => number;

/** How chances follow from closeness. */
interface Scale {
  /** A topic that is twice as close is 2 to this power times as likely. */
  sharpness: number;
  /** What the collection's first choices are better or worse than that, as a logarithm of odds. */
  shift: number;
}

/** Before anything is known: a topic twice as close is about sixteen times as likely … */
const usualSharpness = 4;
/** … where this may as well be a third or three times as much (one standard deviation, as a logarithm). */
const sharpnessSpread = 1;
const shiftSpread = 1;

/** Of first choices that share few terms with their topic, so many more terms count as against them. */
const doubtingTerms = 2;

/** A topic of which nothing is known may be so much as close as the closest that is known. */
const unknownCloseness = 0.5;

const sharpnesses = Array.from({ length: 34 }, (_, step) => Math.exp(-2.6 + 0.2 * step));
const newtonSteps = 20;
const closestOdds = 12;

/**
 * Learns from first choices whose rightness is known how far others can be trusted. The chance of a
 * topic is its share of all closeness, each to a power (Luce's choice rule; temperature scaling),
 * and less where few terms are shared, as in Laplace's rule of succession. The power and a shift of
 * the odds are those that make the outcomes most likely, drawn towards the usual where there are few.
 * @see Guo et al. (2017), On calibration of modern neural networks, arXiv:1706.04599
 */
export function learnConfidence(outcomes: Outcome[]): Confidence {
  let best: Scale = { sharpness: usualSharpness, shift: 0 };
  let most = Number.NEGATIVE_INFINITY;
  const told = outcomes.filter(({ closeness }) => closeness.length > 0);
  for (const sharpness of outcomes.length > 0 ? sharpnesses : []) {
    const odds = told.map((outcome) => logOdds(outcome, sharpness));
    const accepted = told.map((outcome) => outcome.accepted);
    const shift = bestShift(odds, accepted);
    const likelihood = logLikelihood(odds, accepted, { sharpness, shift });
    if (likelihood > most) [most, best] = [likelihood, { sharpness, shift }];
  }
  return (clarity) =>
    clarity.closeness.length > 0 ? logistic(logOdds(clarity, best.sharpness) + best.shift) : 0;
}

/** The logarithm of the odds that the first choice is right. */
function logOdds({ closeness, shared, unknown }: Clarity, sharpness: number): number {
  const [first = 0] = closeness;
  const sum = closeness.reduce(
    (all, value) => all + (value / first) ** sharpness,
    unknown * unknownCloseness ** sharpness,
  );
  const chance = shared / (shared + doubtingTerms) / sum;
  const odds = Math.log(chance / (1 - chance));
  return Math.max(-closestOdds, Math.min(closestOdds, odds));
}

/** The shift that makes outcomes most likely, by Newton's method. */
function bestShift(odds: number[], accepted: boolean[]): number {
  let shift = 0;
  for (let step = 0; step < newtonSteps; step++) {
    let slope = -shift / shiftSpread ** 2;
    let curvature = 1 / shiftSpread ** 2;
    for (const [index, value] of odds.entries()) {
      const chance = logistic(value + shift);
      slope += (accepted[index] ? 1 : 0) - chance;
      curvature += chance * (1 - chance);
    }
    const move = Math.max(-1, Math.min(1, slope / curvature));
    shift += move;
    if (Math.abs(move) < 1e-6) break;
  }
  return shift;
}

/** How likely outcomes are, and how likely such a scale is, both as logarithms. */
function logLikelihood(odds: number[], accepted: boolean[], { sharpness, shift }: Scale): number {
  const fromUsual = Math.log(sharpness / usualSharpness) / sharpnessSpread;
  let sum = -(fromUsual ** 2 + (shift / shiftSpread) ** 2) / 2;
  for (const [index, value] of odds.entries()) {
    const against = accepted[index] ? -(value + shift) : value + shift;
    sum -= Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
  }
  return sum;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
