/** Nouns that make a written-out Greek letter before them a term: "beta distribution". */
export const nounsOfTerms = words(`
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
export const nounsOfDifferences = words(
  'parameter parameters weight weights update updates model models regularization',
);

/** What a letter that is a term is joined to by a hyphen: "beta-binomial". */
export const joinedNouns = words(`
  bernoulli binomial poisson gaussian amyloid carotene square squared opioid opioids blocker
  blockers helix sheet ray rays band wave particle globulin
`);

/** Who gave their names to measures that are called by a letter: "Cohen's kappa". */
export const inventors = words(
  'cohen fleiss cronbach krippendorff kendall goodman scott cliff pearson glass tukey',
);

/** What a letter before a hyphen qualifies in mathematics: "alpha-divergence". */
export const qualified = words(`
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
export const quantities = words(`
  parameter parameters hyperparameter hyperparameters factor factors coefficient coefficients
  temperature number level levels distribution probability risk variance rate threshold constant
  budget coverage size step-size weight weights potential by angle angles exponent eigenvalue
  tolerance accuracy precision error hyper-parameter noise horizon variable policy policies path
  formula transition sparsity momentum intensity density measure measures curvature
  property volatility estimand function input index
  any every all some where each given
`);

/** Words that go on after a quantity; a noun there would make the letter a part of its name. */
export const continuing = words(`
  and or is are be in with that to of for from on as at by which where when denotes denote
  represents satisfies such has have can may must we prior then if under over across into using
  depends contains not only does until while so it its being was were given controls within
  known ignores increases decreases tends
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
