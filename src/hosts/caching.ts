import { isNamedAfterContent } from '../offline/file-kinds.ts';

/** For files that are named after their content: nobody has to ask for them again. */
export const forever = 'public, max-age=31536000, immutable';

/** For all others: what is kept is used once the host has said that it is still right. */
export const askFirst = 'no-cache';

/**
 * How the addresses of files begin that are named after their content: folders that hold nothing
 * else, and else the part of the name that stands before its digest.
 * @param paths of all files of a built site, below its home page.
 */
export function namedBeginnings(paths: string[]): string[] {
  const mixed = new Set(paths.filter((path) => !isNamedAfterContent(path)).map(folderOf));
  const beginnings = paths.filter(isNamedAfterContent).map((path) => {
    const folder = folderOf(path);
    return mixed.has(folder) ? path.replace(/[a-z0-9]+\.\w+$/i, '') : folder;
  });
  return [...new Set(beginnings)].sort();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
