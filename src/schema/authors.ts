import { z } from 'astro/zod';
import { didYouMean } from '../text/nearest.ts';
import { authorSlug } from './author-slug.ts';
import { slugSchema } from './paper.ts';

/** File of the content folder that says who is who. */
export const authorsFile = 'authors.yml';

/** Longest remark that stands beside a name. */
export const authorNoteLimit = 80;

/** One entry of `content/authors.yml`: a person, or a group, that names alone do not tell. */
export const authorEntrySchema = z.strictObject({
  /** As the site shows it; written as on pages of papers. */
  name: z.string().min(1),
  /** Other spellings of the same person. */
  also: z.array(z.string().min(1)).optional(),
  /** The address, `/authors/<slug>/`, where the name does not make it. */
  slug: slugSchema.optional(),
  /** What tells the person from others of the name: a place, a field. */
  note: z.string().min(1).max(authorNoteLimit).optional(),
  /** File names of the papers that are meant, where others of the name wrote others. */
  papers: z.array(slugSchema).min(1).optional(),
  /** Former addresses; each becomes a redirect. */
  aliases: z.array(slugSchema).optional(),
});

export type AuthorEntry = z.infer<typeof authorEntrySchema>;

/** The address of an entry's author. */
export function entrySlug({ name, slug }: AuthorEntry): string {
  return slug ?? authorSlug(name);
}

/** The addresses that the spellings of an entry make by themselves, each once. */
export function spellingSlugs({ name, also = [] }: AuthorEntry): string[] {
  return [...new Set([name, ...also].map(authorSlug))];
}

/** Says of a place in the file what is wrong there. */
type Report = (path: (string | number)[], message: string) => void;

/**
 * `content/authors.yml` as a whole: every address belongs to one author, and every spelling does, or
 * every paper with it.
 * @param papers what the papers' pages say, by their file names: the slugs of their authors. Without
 *   it nothing is held against them.
 */
export function authorsSchema(papers?: ReadonlyMap<string, readonly string[]>) {
  return z.array(authorEntrySchema).superRefine((entries, context) => {
    const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
    reportAddresses(entries, report);
    reportSpellings(entries, report);
    if (papers) reportPapers(entries, papers, report);
  });
}

function reportAddresses(entries: AuthorEntry[], report: Report): void {
  const owners = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const own = entrySlug(entry);
    const taken = owners.get(own);
    const place = entry.slug === undefined ? 'name' : 'slug';
    if (own === '') report([index, 'name'], `“${entry.name}” has no letter to make an address of`);
    else if (taken !== undefined)
      report(
        [index, place],
        `/authors/${own}/ is the address of “${taken}” already; give another \`slug\``,
      );
    else if (entry.papers && spellingSlugs(entry).includes(own))
      report(
        [index, place],
        `others of the name have /authors/${own}/; give a \`slug\` that tells this one from them, such as ${own}-2`,
      );
    owners.set(own, entry.name);
  }
  for (const [index, { aliases = [] }] of entries.entries()) {
    for (const [at, alias] of aliases.entries()) {
      const taken = owners.get(alias);
      if (taken !== undefined)
        report([index, 'aliases', at], `/authors/${alias}/ leads to “${taken}” already`);
      owners.set(alias, entries[index]?.name ?? alias);
    }
  }
}

function reportSpellings(entries: AuthorEntry[], report: Report): void {
  const owners = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    if (entry.papers) continue;
    const spellings = [entry.name, ...(entry.also ?? [])];
    for (const [at, spelling] of spellings.entries()) {
      const slug = authorSlug(spelling);
      const taken = owners.get(slug);
      const path = at === 0 ? [index, 'name'] : [index, 'also', at - 1];
      if (taken === entry.name && at > 0)
        report(path, `“${spelling}” is taken for “${taken}” anyhow; leave it out`);
      else if (taken !== undefined)
        report(
          path,
          `“${spelling}” is “${taken}” already; say with \`papers\` which of the two wrote what`,
        );
      owners.set(slug, entry.name);
    }
  }
}

function reportPapers(
  entries: AuthorEntry[],
  papers: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  const known = new Set([...papers.values()].flat());
  for (const [index, entry] of entries.entries()) {
    const slugs = spellingSlugs(entry);
    for (const [at, paper] of (entry.papers ?? []).entries()) {
      const authors = papers.get(paper);
      if (!authors)
        report(
          [index, 'papers', at],
          `no paper has the file name “${paper}”${didYouMean(paper, papers.keys())}`,
        );
      else if (!authors.some((author) => slugs.includes(author)))
        report([index, 'papers', at], `“${paper}” names no “${entry.name}” among its authors`);
    }
    for (const [at, spelling] of (entry.also ?? []).entries()) {
      if (!known.has(authorSlug(spelling)))
        report([index, 'also', at], `no paper has an author “${spelling}”`);
    }
    const own = entry.slug;
    if (own !== undefined && known.has(own) && !slugs.includes(own))
      report([index, 'slug'], `/authors/${own}/ is the address of another author of these papers`);
  }
}
