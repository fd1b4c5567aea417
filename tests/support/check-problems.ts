import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { type ContentFiles, contentFolder, soundContent } from './content-folder.ts';

/** A rule, a file, and the text of it at which the problem is shown. */
export type Expected = [rule: string, path: string, at?: string];

/** Problems of the sound collection with some changes, as `rule file:line:column`. */
export async function problemsOf(changes: ContentFiles): Promise<string[]> {
  const folder = contentFolder(changes);
  const { problems } = checkCollection(await readCollection(folder));
  return problems.map(
    ({ rule, file, line, column }) => `${rule} ${file.slice(folder.length + 1)}:${line}:${column}`,
  );
}

/** The same of what is expected, in order. */
export function expectedAt(changes: ContentFiles, expected: Expected[]): string[] {
  return expected
    .map(([rule, path, at = '']) => {
      const text = changes[path] ?? soundContent[path] ?? '';
      const before = text.slice(0, text.indexOf(at)).split('\n');
      if (!text.includes(at)) throw new Error(`${path} does not hold “${at}”`);
      return `${rule} ${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
    })
    .sort();
}
