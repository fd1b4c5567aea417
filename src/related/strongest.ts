/**
 * The positions of the highest scores above nothing, highest first.
 * @param among the positions to look at.
 */
export function strongest(scores: Float32Array, among: Uint32Array, count: number): number[] {
  const positions: number[] = [];
  let least = 0;
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (let at = 0; at < among.length; at++) {
    const position = among[at] ?? 0;
    if ((scores[position] ?? 0) <= least) continue;
    positions.push(position);
    if (positions.length < 8 * count) continue;
    // Sorting now and then costs far less than keeping the list in order all the time.
    positions.sort(order);
    positions.length = count;
    least = scores[positions[count - 1] ?? 0] ?? 0;
  }
  return positions.sort(order).slice(0, count);
}
