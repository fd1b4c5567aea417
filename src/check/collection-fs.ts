import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writtenBy } from '../collection/author-index.ts';
import { readPack } from '../collection/pack-fs.ts';
import { ownTextsSchema, textsFile } from '../interface/own-texts.ts';
import { authorSlug } from '../schema/author-slug.ts';
import { type AuthorEntry, authorsFile, authorsSchema } from '../schema/authors.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readSources, readText } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import type { Problem } from '../schema/problem.ts';
import { publishedFile } from '../schema/public-addresses.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { readRecordFiles } from '../schema/record-files-fs.ts';
import { siteSchema } from '../schema/site.ts';
import { thesaurusSchema } from '../schema/thesaurus.ts';
import { topicSchema } from '../schema/topic.ts';
import { textLanguage } from '../text/text-language.ts';
import { type Collection, type PageFile, toPageFile } from './collection.ts';
import { readJsonFile } from './json-file-fs.ts';

/** `imported.json`: under which file name something was imported. */
const ledgerSchema = z.record(z.string(), z.string());

/** `wanted.json`: in which listings a paper without a page stands. */
const wantedSchema = z.record(z.string(), z.array(z.string()));

/** Reads a content folder for the check. Files that cannot be read become problems, not errors. */
export async function readCollection(content: string): Promise<Collection> {
  const siteFile = await readIfThere(`${content}/site.yml`);
  const published = await readIfThere(`${content}/${publishedFile}`);
  const site = readYaml(`${content}/site.yml`, siteFile.text, siteSchema);
  const ledger = await readJsonFile(`${content}/imported.json`, ledgerSchema);
  const wanted = await readJsonFile(`${content}/wanted.json`, wantedSchema);
  const { pack, problems: packProblems } = readPack(content, site.data?.pack);
  const questions = readRecordFiles(content, 'questions');
  const things = readRecordFiles(content, 'things');
  const collection: Collection = {
    content,
    papers: [],
    topics: [],
    questions: questions.records,
    things: things.records,
    glossary: [],
    paths: [],
    site: site.data,
    pack,
    siteSource: siteFile.text,
    published: published.text,
    authors: [],
    ledger: ledger.data ?? {},
    languageOf: (text) => textLanguage(text, site.data?.language ?? 'en'),
    unreadable: [
      ...(siteFile.problems.length > 0 ? siteFile.problems : site.problems),
      ...site.unknownKeys,
      ...packProblems,
      ...published.problems,
      ...ledger.problems,
      ...wanted.problems,
      ...questions.problems,
      ...questions.unknownKeys,
      ...things.problems,
      ...things.unknownKeys,
    ],
  };
  collection.papers = await readPages(collection, 'papers', paperSchema);
  collection.topics = await readPages(collection, 'topics', topicSchema);
  const authors = await readAuthors(collection);
  collection.authors = authors.entries;
  const topics = new Set<string>(site.data?.groups.flatMap((group) => group.topics));
  const glossary = await readList(`${content}/glossary.yml`, glossarySchema(topics));
  const thesaurus = await readList(`${content}/thesaurus.yml`, thesaurusSchema);
  const texts = `${content}/${textsFile}`;
  const ownTexts = await readList(texts, ownTextsSchema(site.data?.language ?? 'en'));
  collection.glossary = glossary.data ?? [];
  collection.unreadable.push(
    ...glossary.problems,
    ...authors.problems,
    ...thesaurus.problems,
    ...ownTexts.problems,
    ...(await otherFiles(content)),
  );
  return collection;
}

/** Reads the pages of a folder; their paths and what is wrong with them go into the collection. */
async function readPages<Schema extends z.ZodType>(
  collection: Collection,
  folder: string,
  schema: Schema,
): Promise<PageFile<z.infer<Schema>>[]> {
  const pages: PageFile<z.infer<Schema>>[] = [];
  for await (const found of readSources(join(collection.content, folder))) {
    const path = `${folder}/${found.path}`;
    collection.paths.push(path);
    if (found.problem) {
      collection.unreadable.push({ file: `${collection.content}/${path}`, ...found.problem });
      continue;
    }
    const read = toPageFile(collection.content, path, found.source, schema);
    collection.unreadable.push(...read.problems);
    if (read.page) pages.push(read.page);
  }
  return pages;
}

/** Reads who is who among the authors of the papers. */
async function readAuthors({
  content,
  papers,
}: Collection): Promise<{ entries: AuthorEntry[]; problems: Problem[] }> {
  const file = `${content}/${authorsFile}`;
  const { text, problems } = await readIfThere(file);
  if (text === '') return { entries: [], problems };
  const named = papers.map(({ slug, data }) => [slug, writtenBy(data).map(authorSlug)] as const);
  const read = readYaml(file, text, authorsSchema(new Map(named)));
  return {
    entries: readYaml(file, text, authorsSchema()).data ?? [],
    problems: [...read.problems, ...read.unknownKeys],
  };
}

/** A list of words that a collection may have, and what is wrong with it. */
async function readList<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<{ data?: z.infer<Schema>; problems: Problem[] }> {
  if (!existsSync(file)) return { problems: [] };
  const { text, problems } = await readIfThere(file);
  if (problems.length > 0) return { problems };
  const { data, ...read } = readYaml(file, text, schema);
  const found = [...read.problems, ...read.unknownKeys];
  return data === undefined ? { problems: found } : { data, problems: found };
}

/** Files among the pages that are none: nobody would notice that the site leaves them out. */
async function otherFiles(content: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const folder of ['papers', 'topics']) {
    if (!existsSync(join(content, folder))) continue;
    const entries = await readdir(join(content, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.startsWith('.') || entry.name.endsWith('.md')) continue;
      problems.push({
        file: join(entry.parentPath, entry.name).replaceAll('\\', '/'),
        line: 1,
        column: 1,
        rule: 'file-name',
        what: 'not a page',
        why: 'pages end in .md, and the site leaves everything else here out',
        fix: 'rename it, or move it elsewhere',
      });
    }
  }
  return problems;
}

/** The text of a file, empty where it is not there or cannot be read. */
async function readIfThere(file: string): Promise<{ text: string; problems: Problem[] }> {
  if (!existsSync(file)) return { text: '', problems: [] };
  const read = await readText(file);
  return 'text' in read
    ? { text: read.text, problems: [] }
    : { text: '', problems: [{ file, ...read.problem }] };
}
