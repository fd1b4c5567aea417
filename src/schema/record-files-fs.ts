import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentError } from './expected-error.ts';
import { slugSchema } from './paper.ts';
import { compareText, type Problem } from './problem.ts';
import { type QuestionFile, questionSchema } from './question.ts';
import { readYaml } from './read-yaml.ts';
import { type ThingFile, thingSchema } from './thing.ts';
import { decodeUtf8 } from './utf8.ts';

/** What the records of a folder are. */
interface Records {
  questions: QuestionFile;
  things: ThingFile;
}

export type RecordFolder = keyof Records;

/** Folders of a collection with a YAML file for each record, whose name is its address. */
const folders: { [Folder in RecordFolder]: { schema: z.ZodType<Records[Folder]>; one: string } } = {
  questions: { schema: questionSchema, one: 'a question' },
  things: { schema: thingSchema, one: 'a thing' },
};

/** A file of such a folder that could be read. */
export interface RecordSource<Folder extends RecordFolder> {
  /** As messages name it, for example `content/questions/does-rye-rise.yml`. */
  file: string;
  slug: string;
  source: string;
  data: Records[Folder];
}

export type QuestionSource = RecordSource<'questions'>;
export type ThingSource = RecordSource<'things'>;

/** The records of a folder, and what is wrong with files of them. */
export interface RecordReading<Folder extends RecordFolder> {
  /** In the order of their names. */
  records: RecordSource<Folder>[];
  /** What keeps a file from being used. */
  problems: Problem[];
  /** Keys that no one reads. */
  unknownKeys: Problem[];
}

const ending = '.yml';

/**
 * Reads `<folder>/*.yml` below a content folder; a collection without the folder has no such records.
 * @param shown how messages name the content folder.
 */
export function readRecordFiles<Folder extends RecordFolder>(
  content: string,
  folder: Folder,
  shown = content,
): RecordReading<Folder> {
  const path = join(content, folder);
  const reading: RecordReading<Folder> = { records: [], problems: [], unknownKeys: [] };
  if (!existsSync(path)) return reading;
  const { schema, one } = folders[folder];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  for (const name of names.sort(compareText)) {
    const file = `${shown}/${folder}/${name}`;
    const slug = name.slice(0, -ending.length);
    if (!name.endsWith(ending) || !slugSchema.safeParse(slug).success) {
      reading.problems.push(wrongName(file, one));
      continue;
    }
    const read = decodeUtf8(readFileSync(join(path, name)));
    if ('problem' in read) {
      reading.problems.push({ file, ...read.problem });
      continue;
    }
    const { data, problems, unknownKeys } = readYaml(file, read.text, schema);
    reading.problems.push(...problems);
    reading.unknownKeys.push(...unknownKeys);
    if (data) reading.records.push({ file, slug, source: read.text, data });
  }
  return reading;
}

/**
 * The records of a folder for the site.
 * @throws ContentError naming every problem of their files.
 */
export function readRecords<Folder extends RecordFolder>(
  content: string,
  folder: Folder,
): RecordSource<Folder>[] {
  const { records, problems } = readRecordFiles(content, folder, 'content');
  if (problems.length > 0) throw new ContentError(problems);
  return records;
}

function wrongName(file: string, one: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-name',
    what: `not the file of ${one}`,
    why: `the file name is the address of ${one}, and the site leaves everything else here out`,
    fix: 'name it in lower-case letters, digits and single hyphens, with .yml at its end',
  };
}
