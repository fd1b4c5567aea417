import { createHash } from 'node:crypto';
import { oncePer } from '../../build/once-per.ts';
import type { Author } from '../../collection/author-index.ts';
import { type Catalog, getCatalog, type Topic } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { gistText } from '../../collection/shown-summary.ts';
import { say } from '../../interface/say.ts';
import { formatTitle } from '../../mathematics/title.ts';
import { plainText } from '../../render/plain-text.ts';
import { splitBody } from '../../schema/abstract.ts';
import { summaryOf } from '../../schema/claim.ts';
import { draftOf } from '../../schema/draft.ts';
import { parseMarkdown } from '../../schema/markdown.ts';
import { paperDraftFields } from '../../schema/paper.ts';
import { toBibtex } from '../cite/bibtex.ts';
import type { Citation } from '../cite/citation.ts';
import { getCitations } from '../cite/citations.ts';
import { type CitationFormat, fileFormats } from '../cite/formats.ts';
import { toCsv } from './csv.ts';
import { topicMarkdown } from './markdown-pages.ts';
import { type DataFile, dataFileJsonSchema, type PaperRecord } from './paper-record.ts';
import { resultFiles } from './result-files.ts';
import { thingFiles } from './thing-files.ts';

/** A file that people and programs take away. */
export interface ExportFile {
  label: string;
  /** Path below the site's address, with a slash at its start. */
  path: string;
  mediaType: string;
  readonly text: string;
}

/** A file whose text is written when somebody first asks for it: many want to know only that it is there. */
function lazyFile(about: Omit<ExportFile, 'text'>, write: () => string): ExportFile {
  let text: string | undefined;
  return {
    ...about,
    get text() {
      text ??= write();
      return text;
    },
  };
}

/** What may be done with the data goes along with it, as plain text. */
function licenceNote({ settings }: Catalog): string {
  return settings.licence === undefined
    ? say('data.belong')
    : plainText(parseMarkdown(settings.licence));
}

/** The files of the whole collection. */
export async function getCollectionFiles(): Promise<ExportFile[]> {
  return collectionFiles(await getCatalog());
}

/** What is known of each paper, as in `papers.json`, in the collection's order. */
export const getRecords = oncePer(async ({ papers }: Catalog): Promise<PaperRecord[]> => {
  const citations = await getCitations();
  return papers.map((paper) => toRecord(paper, citations));
});

const collectionFiles = oncePer(async (catalog: Catalog): Promise<ExportFile[]> => {
  const citations = await getCitations();
  return [
    ...dataFiles(catalog, await getRecords(catalog)),
    ...resultFiles(catalog),
    ...thingFiles(catalog),
    ...citationFiles('/papers', catalog.papers, citations),
  ];
});

/** Where the files of a topic are, without writing them. */
export function topicFilePaths(topic: Pick<Topic, 'slug'>): { label: string; path: string }[] {
  return fileFormats.map(({ label, extension }) => ({
    label,
    path: `/topics/${topic.slug}.${extension}`,
  }));
}

/** The files of one topic. */
export const getTopicFiles = oncePer(async (topic: Topic): Promise<ExportFile[]> => {
  const catalog = await getCatalog();
  const citations = await getCitations();
  // A topic's Markdown is its page, which has an overview before its references.
  return citationFiles(`/topics/${topic.slug}`, topic.papers, citations, () =>
    topicMarkdown(catalog, topic, citations),
  );
});

/** The references of one author's papers as BibTeX. */
export async function authorReferences({ papers }: Author): Promise<string> {
  const citations = await getCitations();
  return papers
    .flatMap((slug) => citations.get(slug) ?? [])
    .map(toBibtex)
    .join('\n');
}

/** SHA-256 of a file as hexadecimal digits, as `sha256sum` prints it. */
export const sha256 = oncePer(({ text }: ExportFile): string =>
  createHash('sha256').update(text).digest('hex'),
);

function citationFiles(
  path: string,
  papers: Paper[],
  citations: Map<string, Citation>,
  markdown?: () => string,
): ExportFile[] {
  const cited = papers.flatMap((paper) => citations.get(paper.slug) ?? []);
  return fileFormats.map(({ label, extension, mediaType, write }: CitationFormat) =>
    lazyFile({ label, path: `${path}.${extension}`, mediaType }, () =>
      extension === 'md' && markdown ? markdown() : write(cited),
    ),
  );
}

function dataFiles(catalog: Catalog, records: PaperRecord[]): ExportFile[] {
  const data: DataFile = {
    version: 2,
    name: catalog.settings.name,
    address: fullAddress('/'),
    license: licenceNote(catalog),
    papers: records,
  };
  const schemaPath = '/papers.schema.json';
  return [
    lazyFile(
      { label: 'JSON', path: '/papers.json', mediaType: 'application/json' },
      () => `${JSON.stringify(data, null, 1)}\n`,
    ),
    {
      label: 'JSON Schema',
      path: schemaPath,
      mediaType: 'application/schema+json',
      text: dataFileJsonSchema(fullAddress(schemaPath)),
    },
    lazyFile({ label: 'CSV', path: '/papers.csv', mediaType: 'text/csv' }, () => toCsv(records)),
  ];
}

function toRecord(paper: Paper, citations: Map<string, Citation>): PaperRecord {
  const { slug, authors, editors, translators } = paper;
  const {
    imported,
    aliases,
    'different-from': different,
    page: pages,
    'citation-key': ownKey,
    draft,
    drafted,
    ...facts
  } = paper.facts;
  const summary = summaryOf(facts);
  const told = { ...facts, summary };
  const drafts = paperDraftFields.filter(
    (field) => told[field] !== undefined && draftOf(paper.facts, field),
  );
  const { abstract } = splitBody(paper.body);
  const gist = gistText(paper);
  return {
    ...facts,
    ...(summary && { summary }),
    slug,
    page: fullAddress(`/papers/${slug}/`),
    key: citations.get(slug)?.key ?? slug,
    title: formatTitle(paper.title),
    titleText: paper.titleText,
    // Of names the forms that they are said in, whatever braces and commas the page needs.
    ...(authors.length > 0 && { authors }),
    ...(editors.length > 0 && { editors }),
    ...(translators.length > 0 && { translators }),
    ...(pages && { pages }),
    topics: paper.topics,
    ...(drafts.length > 0 && { drafts }),
    ...(gist !== '' && { gist }),
    ...(abstract !== '' && { abstract }),
  };
}
