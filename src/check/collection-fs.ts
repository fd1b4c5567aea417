import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readLedger } from '../import/write/read-content-fs.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readSources } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import type { Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { siteSchema } from '../schema/site.ts';
import { thesaurusSchema } from '../schema/thesaurus.ts';
import { topicSchema } from '../schema/topic.ts';
import { type Collection, type PageFile, toPageFile } from './collection.ts';
import { publishedFile } from './published-addresses.ts';

/** Reads a content folder for the check. Files that cannot be read become problems, not errors. */
export async function readCollection(content: string): Promise<Collection> {
  const siteSource = await readOrEmpty(join(content, 'site.yml'));
  const site = readYaml(`${content}/site.yml`, siteSource, siteSchema);
  const collection: Collection = {
    content,
    papers: [],
    topics: [],
    paths: [],
    site: site.data,
    siteSource,
    published: await readOrEmpty(join(content, publishedFile)),
    ledger: await readLedger(content),
    unreadable: [...site.problems, ...site.unknownKeys],
  };
  collection.papers = await readPages(collection, 'papers', paperSchema);
  collection.topics = await readPages(collection, 'topics', topicSchema);
  const topics = new Set<string>(site.data?.groups.flatMap((group) => group.topics));
  collection.unreadable.push(
    ...(await readList(`${content}/glossary.yml`, glossarySchema(topics))),
    ...(await readList(`${content}/thesaurus.yml`, thesaurusSchema)),
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

/** Problems of a list of words that a collection may have. */
async function readList(file: string, schema: z.ZodType): Promise<Problem[]> {
  return existsSync(file) ? readYaml(file, await readFile(file, 'utf8'), schema).problems : [];
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

async function readOrEmpty(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
