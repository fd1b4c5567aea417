import { oncePer } from '../build/once-per.ts';
import type { Segment } from '../mathematics/segment.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { firstSentence } from '../render/first-sentence.ts';
import { draftOf } from '../schema/draft.ts';
import type { Catalog } from './catalog.ts';
import { introducedNames } from './introduced-names.ts';
import { siteLink } from './links.ts';
import { type NamePage, namePages, pageOfName } from './name-pages.ts';
import type { Paper } from './paper.ts';

/** Longest line that says what a name stands for. */
const lineLength = 220;

/** A method, system, dataset or the like, and the paper that brought it. */
export interface Name {
  /** Its anchor; names that differ in case or signs alone have the same and stand together. */
  slug: string;
  title: Segment[];
  text: string;
  /** One of those that the field pack lists, where it is known. */
  kind: string | undefined;
  /** Whether a program told it, and no person has accepted it yet. */
  isProposed: boolean;
  /** What it is, from the paper's summary; empty where there is none. */
  line: string;
  /** Whether a model drafted the name or the line, and nobody has accepted it yet. */
  isDraft: boolean;
  paper: Paper;
}

/** The pages of the index of names. */
export const nameIndexOf = oncePer(
  ({ papers }: Catalog): NamePage<Name> => namePages(collectNames(papers)),
);

/** Where a name stands in the index. */
export function nameLink(catalog: Catalog, name: string): string {
  const slug = nameSlug(parseTitle(name));
  return `${namePageLink(pageOfName(nameIndexOf(catalog), slug))}#${slug}`;
}

export function namePageLink({ prefix }: NamePage<Name>): string {
  return siteLink(prefix === '' ? '/names/' : `/names/${encodeURIComponent(prefix)}/`);
}

/** All names that papers introduce, A to Z. */
export function collectNames(papers: Paper[]): Name[] {
  const names = papers.flatMap((paper) =>
    introducedNames(paper).map(({ name, kind, isProposed }): Name => {
      const title = parseTitle(name);
      return {
        slug: nameSlug(title),
        title,
        text: segmentsToText(title),
        kind,
        isProposed,
        line: firstSentence(paper.facts.summary ?? '', lineLength),
        isDraft: ['introduces', 'summary'].some((field) => draftOf(paper.facts, field)),
        paper,
      };
    }),
  );
  return names.sort(byName);
}

/**
 * Address of a name. It depends on the name alone, so another paper with the same name changes
 * nothing: `EvoPress` is `evopress`, `$\perp$Grad` is `perpgrad`, `S$^2$FT` is `s2ft`.
 */
export function nameSlug(title: Segment[]): string {
  const slug = title
    .map(({ kind, value }) => (kind === 'math' ? lettersOfTex(value) : value))
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'name';
}

function lettersOfTex(tex: string): string {
  return tex
    .replace(/\\(?:math[a-z]+|text[a-z]*|operatorname|boldsymbol)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const inOrder = new Intl.Collator('en', { numeric: true });

function byName(a: Name, b: Name): number {
  return (
    inOrder.compare(a.slug, b.slug) ||
    inOrder.compare(a.text, b.text) ||
    inOrder.compare(a.paper.slug, b.paper.slug)
  );
}
