/**
 * The places of the highest scores above nothing, highest first.
 * @param among the places to look at.
 */
export function strongest(scores: Float32Array, among: Uint32Array, count: number): number[] {
  const places: number[] = [];
  let least = 0;
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (let at = 0; at < among.length; at++) {
    const place = among[at] ?? 0;
    if ((scores[place] ?? 0) <= least) continue;
    places.push(place);
    if (places.length < 8 * count) continue;
    // Sorting now and then costs far less than keeping the list in order all the time.
    places.sort(order);
    places.length = count;
    least = scores[places[count - 1] ?? 0] ?? 0;
  }
  return places.sort(order).slice(0, count);
}
