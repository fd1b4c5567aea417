/** Words so common in English that they tell nothing about a paper. Names keep them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being between both but by can
  could did do does doing done down during each either else etc even ever every for from further
  get gets getting give given go goes had has have having he her here hers him his how however i if
  in instead into is it its itself just let like made make makes making many may me might more most
  much must my neither no nor not now of off on once one only onto or other our ours out over own per
  rather same she should since so some still such than that the their theirs them then there these
  they this those though through thus to too under until up upon us use used uses using very via was
  we well were what when where whether which while who whom whose why will with within without would
  yet you your`
    .split(/\s+/)
    .filter(Boolean),
);
