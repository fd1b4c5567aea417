import { authorsOf } from '../collection/authors.ts';
import type { Catalog } from '../collection/catalog.ts';
import { questionsOf } from '../collection/questions.ts';
import { say } from '../interface/say.ts';
import { type SearchCollection, searchDocument } from './documents.ts';
import type { PaperText } from './paper-text.ts';

/**
 * Reads the search documents off the catalog.
 * @param texts of the papers, in their order.
 */
export function searchCollection(catalog: Catalog, texts: PaperText[]): SearchCollection {
  const { papers, topics } = catalog;
  const authors = authorsOf(catalog);
  const types = new Set(papers.flatMap(({ facts }) => facts.type ?? []));
  return {
    questions: questionsOf(catalog).all.map(
      ({ slug, question, also, answers: { length: answers } }) => ({
        slug,
        question,
        also,
        answers,
      }),
    ),
    papers: papers.map((paper, at) => {
      const by = authors.ofPaper.get(paper.slug) ?? [];
      const slugs = by.flatMap((author) => author?.slug ?? []);
      return searchDocument(
        paper,
        slugs.filter((slug) => authors.withPage.has(slug)),
        texts[at],
      );
    }),
    authors: [...authors.withPage.values()].map(({ slug, name, note, spellings }) => ({
      slug,
      name,
      ...(note && { note }),
      ...(spellings.length > 0 && { also: spellings }),
    })),
    kinds: Object.fromEntries([...types].map((type) => [type, say(`work.${type}`)])),
    topics: [...topics.values()].map(
      ({ slug, title, scope, synonyms, hue, papers: { length } }) => ({
        slug,
        title,
        scope,
        synonyms,
        hue,
        papers: length,
      }),
    ),
  };
}
