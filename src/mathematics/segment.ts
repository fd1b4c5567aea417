/** A stretch of an abstract or a title: running text, or TeX mathematics without its dollar signs. */
export type Segment = { kind: 'text'; value: string } | { kind: 'math'; value: string };

/** Joins neighbours of one kind of text and drops empty stretches. */
export function mergeSegments(segments: Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    if (segment.value === '') continue;
    const last = merged.at(-1);
    if (last?.kind === 'text' && segment.kind === 'text') last.value += segment.value;
    else merged.push({ ...segment });
  }
  return merged;
}
