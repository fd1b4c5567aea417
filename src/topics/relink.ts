/** The address in a link of Markdown, or in its definition, that ends in a page's file name. */
const linkAddress = /(\]\(\s*<?|^\s{0,3}\[[^\]\n]+\]:\s*<?)([^\s()<>#?]+\.md)(?=[\s)>#?]|$)/gm;

/**
 * Follows pages that move: links between files keep leading to them, and links in a page that moves
 * keep leading where they led.
 * @param from path of the page before, below the content folder, such as `papers/a/b.md`.
 * @param moved for each path before the path after.
 */
export function relinkPage(
  source: string,
  from: string,
  moved: ReadonlyMap<string, string>,
): string {
  const to = moved.get(from) ?? from;
  return source.replace(linkAddress, (whole, opening: string, address: string) => {
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(address)) return whole;
    const target = resolvePath(folderOf(from), address);
    if (target === undefined) return whole;
    const after = moved.get(target) ?? target;
    if (after === target && folderOf(to) === folderOf(from)) return whole;
    return `${opening}${relativePath(folderOf(to), after)}`;
  });
}

function folderOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** The path that an address leads to; undefined where that is outside of the content folder. */
function resolvePath(folder: string[], address: string): string | undefined {
  const parts = [...folder];
  for (const part of address.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function relativePath(folder: string[], path: string): string {
  const parts = path.split('/');
  let shared = 0;
  while (shared < folder.length && folder[shared] === parts[shared]) shared++;
  return [...folder.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
