/** A command, an entity, a tag. */
const markup =
  /\\[A-Za-z]+(?:\{[^{}]{0,40}\})?|&(?:[A-Za-z]\w{1,30}|#\w{1,8});|<\/?[a-z][\w:-]*(?:\s+[\w:-]+=[^<>]{0,200})?\s*\/?>/gi;
/** Paths of files and types of programs look alike and are text. */
const text = /[A-Za-z]:\\[\w\\.-]*$|\w<$/;

/**
 * What still looks like markup in running text that was mended: commands of TeX, entities, tags.
 * Each is named once.
 */
export function leftovers(running: string): string[] {
  const found: string[] = [];
  for (const { 0: match, index } of running.matchAll(markup)) {
    const before = running.slice(Math.max(0, index - 60), index + 1);
    if (!text.test(before)) found.push(match);
  }
  return [...new Set(found)];
}
