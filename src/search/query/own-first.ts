/** So many papers that are first by the words of the query stay among those whose titles are read. */
const first = 3;

/**
 * Keeps those papers that answer a query best by its own words among the first: what is typed of a title
 * is seen there, however much others have of words that are used in the same places.
 * @param papers by rank.
 * @param own scores of papers by the words of the query alone.
 * @param among how many papers at the start of the list are meant.
 */
export function keepOwnFirst(papers: number[], own: Float32Array, among: number): number[] {
  const best: number[] = [];
  for (const [paper, score] of own.entries()) {
    if (score === 0) continue;
    const at = best.findIndex((other) => score > (own[other] ?? 0));
    best.splice(at === -1 ? best.length : at, 0, paper);
    best.length = Math.min(best.length, first);
  }
  const early = new Set(papers.slice(0, among));
  const late = new Set(best.filter((paper) => !early.has(paper)));
  if (late.size === 0) return papers;
  return papers.filter((paper) => !late.has(paper)).toSpliced(among - late.size, 0, ...late);
}
