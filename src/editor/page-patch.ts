import { applyPatch, FILE_HEADERS_ONLY, formatPatch, parsePatch, structuredPatch } from 'diff';

/**
 * The change of a file as `git apply` takes it; empty where there is none.
 * @param path of the file in its repository.
 */
export function pagePatch(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 });
  return `diff --git a/${path} b/${path}\n${formatPatch(patch, FILE_HEADERS_ONLY)}`;
}

/**
 * A text with the changes of a patch, wherever in it the lines that they are about stand now.
 * @returns undefined where it has other lines there, or the patch is none.
 */
export function withPatch(source: string, patch: string): string | undefined {
  try {
    const [one, another] = parsePatch(patch);
    if (!one || another || one.hunks.length === 0) return undefined;
    const patched = applyPatch(source, one);
    return patched === false ? undefined : patched;
  } catch (error) {
    // A text that is no patch of one file.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
