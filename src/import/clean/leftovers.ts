/** A command, an entity, a tag. */
const markup =
  /\\[A-Za-z]+(?:\{[^{}]{0,40}\})?|&(?:[A-Za-z]\w{1,30}|#\w{1,8});|<\/?[a-z][\w:-]*(?:\s+[\w:-]+=[^<>]{0,200})?\s*\/?>/gi;
/** Where a command would be part of the path of a file. */
const pathBefore = /(?<![A-Za-z])[A-Za-z]:[\w\\.-]*$/;

/**
 * What still looks like markup in running text that was mended: commands of TeX, entities, tags.
 * Paths of files (`C:\temp`) and types of programs (`List<T>`) are none. Each is named once.
 */
export function leftovers(running: string): string[] {
  if (!/[\\&<]/.test(running)) return [];
  const found: string[] = [];
  for (const { 0: match, index } of running.matchAll(markup)) {
    const before = running.slice(Math.max(0, index - 60), index);
    const isPath = match.startsWith('\\') && pathBefore.test(before);
    const isType = /^<\w+>$/.test(match) && /\w$/.test(before);
    if (!isPath && !isType) found.push(match);
  }
  return [...new Set(found)];
}
