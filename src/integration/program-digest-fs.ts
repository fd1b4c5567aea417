import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineFolder } from '../build/engine.ts';

/** A key that Astro draws by lot for each build; no page uses it. */
const drawnByLot = /"key":"[A-Za-z0-9+/]{43}="/g;

/** Where this build has its folders, and how much it says of itself: no page shows that. */
const ofThisBuild =
  /"(?:(?:root|src|public|out|cache|buildClient|buildServer)Dir|logLevel)":"[^"]*"|\bvar level = "\w+"/g;

/** Which part holds which module, in the order of the parts' names. */
const modules = /(?<="entryModules":)\{[^}]*\}/;

/** How a part of the program names another. */
const partName = /[^/"'`\s]+\.mjs/g;

/**
 * Digest of the program that renders, whatever of the engine, its packages and the collection's own
 * parts is in it: the same wherever on a machine it is built, though its parts are named after texts
 * in which folders stand. They are taken in the order in which they name one another.
 * @param bundle folder of the program.
 * @param entry the part that is run.
 * @param files all of its parts.
 */
export function programDigest(bundle: string, entry: string, files: string[]): string {
  const byName = new Map(files.map((file) => [basename(file), file]));
  const numbers = new Map([[entry, 0]]);
  const hash = createHash('sha256');
  for (const [part] of numbers) {
    const text = withoutFolders(readFileSync(join(bundle, part), 'utf8'), dirname(bundle))
      .replaceAll(drawnByLot, '')
      .replaceAll(ofThisBuild, '')
      .replace(modules, inOrder)
      .replaceAll(partName, (name) => {
        const other = byName.get(name);
        if (other === undefined) return name;
        // What is added here has its turn later.
        if (!numbers.has(other)) numbers.set(other, numbers.size);
        return `${numbers.get(other)}`;
      });
    hash.update(`${text}\0`);
  }
  return hash.digest('hex');
}

/** @param site folder of the site that is built. */
function withoutFolders(text: string, site: string): string {
  return (
    [site, engineFolder, process.cwd()]
      .flatMap((folder) => [pathToFileURL(folder).href, folder])
      // One may lie in another, whose path its own begins with.
      .sort((a, b) => b.length - a.length)
      .reduce((rest, folder) => rest.replaceAll(folder, ''), text)
  );
}

function inOrder(json: string): string {
  const entries = Object.entries<string>(JSON.parse(json));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
