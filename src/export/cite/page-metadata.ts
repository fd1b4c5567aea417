import { segmentsToText } from '../../mathematics/to-text.ts';
import { invertedName } from '../../schema/person-name.ts';
import { htmlDate } from '../../schema/published.ts';
import { type Citation, type CitedFacts, nameList } from './citation.ts';

/** Name and content of a meta element. */
export type MetaTag = [name: string, content: string];

/**
 * The `citation_*` tags by which reference managers and Google Scholar read a page.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationTags({ title, facts }: Citation): MetaTag[] {
  const { published, arxiv, page } = facts;
  const [, firstPage, lastPage] = /^(\w+)(?:[–-](\w+))?$/.exec(page ?? '') ?? [];
  const tags: [string, string | undefined][] = [
    ['title', segmentsToText(title)],
    ...nameTags('author', facts.authors),
    ...nameTags('editor', facts.editors),
    ['publication_date', published && htmlDate(published).replaceAll('-', '/')],
    [containerTag(facts), facts['container-title']],
    [publisherTag(facts), facts.publisher],
    ['technical_report_number', facts.type === 'report' ? facts.number : undefined],
    ['volume', facts.volume],
    ['issue', facts.issue],
    ['firstpage', firstPage],
    ['lastpage', lastPage],
    ['isbn', facts.isbn],
    ['issn', facts.issn],
    ['language', facts.language],
    ['arxiv_id', arxiv],
    ['pmid', facts.pmid],
    ['doi', facts.doi],
    ['pdf_url', arxiv && `https://arxiv.org/pdf/${arxiv}`],
  ];
  return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content]] : []));
}

function nameTags(tag: string, written: string[] | undefined): MetaTag[] {
  return nameList(written).names.map((name) => [tag, invertedName(name)]);
}

function containerTag({ type }: CitedFacts): string {
  if (type === 'paper-conference') return 'conference_title';
  const isInBook = type === 'chapter' || type.startsWith('entry');
  return isInBook ? 'inbook_title' : 'journal_title';
}

function publisherTag({ type }: CitedFacts): string {
  if (type === 'thesis') return 'dissertation_institution';
  return type === 'report' ? 'technical_report_institution' : 'publisher';
}
