/**
 * How many letters have to be left out, put in, changed or swapped with their neighbour to make one
 * word the other (restricted Damerau-Levenshtein distance, https://doi.org/10.1145/363958.363994).
 * @returns the distance, or `most + 1` where it is larger than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  const width = to.length + 1;
  let before = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, at) => at);
  let row = new Uint8Array(width);
  for (let i = 1; i <= from.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const changed = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const cost = Math.min(
        cell(last, j) + 1,
        cell(row, j - 1) + 1,
        cell(last, j - 1) + changed,
        swapped ? cell(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(cell(last, to.length), most + 1);
}

function cell(row: Uint8Array, at: number): number {
  return row[at] ?? 0;
}
