import { settings } from 'virtual:paper-atlas/settings';
import { cardOfPaper } from '../cards/card-address.ts';
import { authorLink, authorsOf } from '../collection/authors.ts';
import type { Catalog, Topic } from '../collection/catalog.ts';
import { editLink } from '../collection/edit-link.ts';
import { glossaryOf } from '../collection/glossary.ts';
import { type IntroducedName, introducedNames } from '../collection/introduced-names.ts';
import { relationsOf } from '../collection/lineages.ts';
import { type LinkTargets, linkedFiles, paperLink } from '../collection/links.ts';
import { nameLink } from '../collection/names.ts';
import type { Paper } from '../collection/paper.ts';
import { partsOf } from '../collection/parts.ts';
import { questionLink, questionsOf } from '../collection/questions.ts';
import { introducedLink, type NamedRole, namedRoles } from '../collection/things.ts';
import type { Citation } from '../export/cite/citation.ts';
import { getCitation } from '../export/cite/citations.ts';
import { getRelated } from '../related/related-fs.ts';
import type { RelationKind } from '../schema/relation.ts';
import { getKnownTermIndex, termLink } from '../terms/key-terms-fs.ts';
import { type ChipTopic, chipOf } from './paper-row.ts';

/** Another paper to which a page leads. */
export interface RelatedLink {
  slug: string;
  titleText: string;
  language: string | undefined;
  hue: Topic['hue'] | undefined;
  /** What connects the two. */
  reasons: string[];
  near: boolean;
  /** How the page's paper stands to it, where its own page says it, or the other's. */
  relation: { kind: RelationKind; isOwn: boolean } | undefined;
}

/**
 * All that the page of a paper shows, and its Markdown says: they are rendered from this and from
 * `SharedData` alone. So a page whose data are those of an earlier build is that of the earlier build.
 */
export interface PaperPage {
  paper: Paper;
  /** Its own topic first. */
  topics: ChipTopic[];
  /** Its neighbours among the papers of its topic. */
  prev: { link: string; label: string } | undefined;
  next: { link: string; label: string } | undefined;
  citation: Citation;
  /** Where the names of its authors lead, else of its editors; `null` for those without a page. */
  authorLinks: (string | null)[];
  /** Of the terms that it uses, how rare each is among them: the rarest have 0. */
  termRanks: Record<string, number>;
  /** Which of the pages to which its text links there are. */
  targets: LinkTargets;
  introduced: (IntroducedName & { link: string })[];
  /** Things of others with which it has to do, by what it has to do with them. */
  roles: NamedRole[];
  keywords: { text: string; link: string | undefined }[];
  /** Whether a program found the keywords. */
  keywordsAreDerived: boolean;
  related: RelatedLink[];
  /** Questions to which it has an answer. */
  questions: { text: string; link: string }[];
  card: string | undefined;
  editUrl: string | undefined;
  seekOnArxiv: boolean;
}

/** Gathers what the page of a paper shows. */
export async function gatherPaperPage(catalog: Catalog, paper: Paper): Promise<PaperPage> {
  const { slug } = paper;
  const relations = relationsOf(catalog).get(paper) ?? [];
  const keywords = (await getKnownTermIndex(catalog)).of(paper);
  return {
    paper,
    topics: paper.topics.flatMap((topic) => chipOf(catalog.topics.get(topic))),
    ...neighbours(catalog, paper),
    citation: await getCitation(slug),
    authorLinks: linksOfAuthors(catalog, slug),
    termRanks: glossaryOf(catalog).ranksIn(paper),
    targets: linkedFiles(catalog, paper.body),
    introduced: introducedNames(paper).map((name) => ({
      ...name,
      link: introducedLink(catalog, paper, name.name) ?? nameLink(catalog, name.name),
    })),
    roles: namedRoles(catalog, paper),
    keywords: keywords.terms.map(({ text, term }) => ({ text, link: term && termLink(term) })),
    keywordsAreDerived: keywords.areDerived,
    related: (await getRelated(catalog, paper)).map(({ paper: other, reasons, near }) => ({
      slug: other.slug,
      titleText: other.titleText,
      language: other.language,
      hue: catalog.topics.get(other.topics[0])?.hue,
      reasons,
      near,
      relation: relations
        .filter((relation) => relation.other === other)
        .map(({ kind, isOwn }) => ({ kind, isOwn }))[0],
    })),
    questions: questionsOf(catalog)
      .answeredBy(paper)
      .map(({ question: { slug: name, question } }) => ({
        text: question,
        link: questionLink(name),
      })),
    card: cardOfPaper(catalog, paper),
    editUrl: editLink(settings, `content/papers/${paper.topics[0]}/${slug}.md`),
    seekOnArxiv: partsOf(catalog).seekOnArxiv,
  };
}

function linksOfAuthors(catalog: Catalog, slug: string): (string | null)[] {
  const { ofPaper, withPage } = authorsOf(catalog);
  const authors = ofPaper.get(slug) ?? [];
  return authors.map((one) => (one && withPage.has(one.slug) ? authorLink(one.slug) : null));
}

function neighbours({ topics }: Catalog, paper: Paper): Pick<PaperPage, 'prev' | 'next'> {
  const [home] = paper.topics;
  const siblings = topics.get(home)?.papers.filter((other) => other.topics[0] === home) ?? [];
  const place = siblings.indexOf(paper);
  const link = (other: Paper | undefined) =>
    other && { link: paperLink(other.slug), label: other.titleText };
  return { prev: link(siblings[place - 1]), next: link(siblings[place + 1]) };
}
