import { directionOf } from '../interface/direction.ts';
import type { Speaker } from '../interface/speaker.ts';
import type { TextKey } from '../interface/texts.ts';
import { type AuthorEntry, entrySlug, spellingSlugs } from '../schema/authors.ts';

/** The texts of a page that leads on. */
export type MovedKey = Extract<TextKey, `moved.${string}`>;

/** The folders of addresses in which pages can have former names. */
export type RedirectedKind = 'papers' | 'topics' | 'authors' | 'terms';

/** A former address of a page and where it is now, both as file names. */
export interface Redirect {
  from: string;
  to: string;
}

/** What redirects need to know of a page. */
export interface RedirectedPage {
  slug: string;
  aliases: string[] | undefined;
}

/**
 * The former addresses of all pages of a kind.
 * @throws an error that names every alias which leads to more than one place.
 */
export function collectRedirects(
  pages: RedirectedPage[],
  kind: RedirectedKind = 'papers',
): Redirect[] {
  const slugs = new Set(pages.map(({ slug }) => slug));
  const redirects = new Map<string, string>();
  const problems: string[] = [];
  for (const { slug, aliases = [] } of pages) {
    for (const alias of new Set(aliases)) {
      const taken = redirects.get(alias);
      if (alias === slug || slugs.has(alias)) {
        problems.push(
          `${slug}: the alias ${alias} is the address of a ${kind.slice(0, -1)} · take it out`,
        );
      } else if (taken !== undefined) {
        problems.push(
          `${slug}: the alias ${alias} already leads to ${taken} · keep one of the two`,
        );
      } else redirects.set(alias, slug);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [...redirects]
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The addresses that lead to authors whose spellings `content/authors.yml` joins, and their former
 * ones. A spelling that others have too, as its `papers` say, leads nowhere by itself.
 */
export function authorRedirects(entries: AuthorEntry[]): Redirect[] {
  return entries.flatMap((entry) => {
    const to = entrySlug(entry);
    const joined = entry.papers ? [] : spellingSlugs(entry);
    const former = new Set([...joined, ...(entry.aliases ?? [])]);
    former.delete(to);
    return [...former].map((from) => ({ from, to }));
  });
}

/** Leads on with what stands behind `?` and `#`, which a page's own refresh forgets. */
export const movedProgram =
  "location.replace(document.querySelector('link[rel=canonical]').href + location.search + location.hash);\n";

/**
 * A page that leads on at once, for hosts that only serve files, in the site's language.
 * @param address where to.
 * @param program address of the file with `movedProgram`.
 */
export function redirectPage(
  address: string,
  program: string,
  { say }: Speaker<MovedKey>,
  language: string,
): string {
  const escaped = escapeHtml(address);
  const title = escapeHtml(say('moved.title'));
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escapeHtml(say('moved.description'))}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${escaped}">
<link rel="canonical" href="${escaped}">
<script src="${escapeHtml(program)}" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${escaped}">${escapeHtml(say('moved.go'))}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Files beside a page, for other programs. */
export const twins: Record<RedirectedKind, readonly string[]> = {
  papers: ['md'],
  topics: ['bib', 'ris', 'csl.json', 'md'],
  authors: ['bib'],
  terms: [],
};

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and others read.
 * @param base path of the site on its host, with a slash at its end.
 */
export function redirectRules(
  redirects: Redirect[],
  base: string,
  kind: RedirectedKind = 'papers',
): string {
  return redirects
    .flatMap(({ from, to }) => [
      `${base}${kind}/${from} ${base}${kind}/${to}/ 301`,
      `${base}${kind}/${from}/ ${base}${kind}/${to}/ 301`,
      ...(kind === 'papers' ? [] : [`${base}${kind}/${from}/* ${base}${kind}/${to}/:splat 301`]),
      ...twins[kind].map((end) => `${base}${kind}/${from}.${end} ${base}${kind}/${to}.${end} 301`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
