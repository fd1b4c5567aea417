import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFolder, type Manifest, pagefindFolder } from './index/manifest.ts';

/** The results page, below the site's folder. */
const resultsPage = join('search', 'index.html');

/**
 * Names what every search needs in the head of the results page, so that its script can ask for all of
 * it at once, and not for one thing when the one before has come. The page is there already and what
 * is named changes with the index, so it is added to the finished file.
 * @param site folder of the built site.
 * @param base its path on the host, with slashes at both ends.
 */
export async function nameSearchFiles(
  site: string,
  base: string,
  manifest: Manifest,
): Promise<void> {
  const file = join(site, resultsPage);
  // A server that answers searches has no files.
  const [first] = 'server' in manifest ? [] : manifest.pagefind;
  if ('server' in manifest || !first || !existsSync(file)) return;
  const html = await readFile(file, 'utf8');
  const language = first.hash.replace(/_[^_]*$/, '');
  const files = [
    `${indexFolder}/${manifest.core}`,
    `${pagefindFolder}/pagefind-entry.json`,
    `${pagefindFolder}/pagefind.${first.hash}.pf_meta`,
    `${pagefindFolder}/wasm.${language}.pagefind`,
  ].filter((path) => existsSync(join(site, path)));
  const modules = await importedBy(site, base, html);
  const head = [
    ...modules.map((path) => `<link rel="modulepreload" href="${base}${path}">`),
    `<meta name="search-files" content="${files.join(' ')}">`,
  ].join('');
  await writeFile(file, html.replace('</head>', `${head}</head>`));
}

/** The modules that a page's scripts import, below the home page. */
async function importedBy(site: string, base: string, html: string): Promise<string[]> {
  const own = `${base}_astro/`;
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].flatMap(
    ([, src = '']) => (src.startsWith(own) ? [src.slice(base.length)] : []),
  );
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const program = await readFile(join(site, path), 'utf8');
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const imports = [...program.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)];
    for (const [, name = ''] of imports) {
      const other = folder + name;
      if (found.has(other)) continue;
      found.add(other);
      await visit(other);
    }
  };
  for (const script of scripts) await visit(script);
  return [...found].sort();
}
