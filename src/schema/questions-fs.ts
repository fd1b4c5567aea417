import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './expected-error.ts';
import { slugSchema } from './paper.ts';
import { compareText, type Problem } from './problem.ts';
import { type QuestionFile, questionSchema } from './question.ts';
import { readYaml } from './read-yaml.ts';
import { decodeUtf8 } from './utf8.ts';

/** A file of `content/questions` that could be read. */
export interface QuestionSource {
  /** As messages name it, for example `content/questions/does-rye-rise.yml`. */
  file: string;
  slug: string;
  source: string;
  data: QuestionFile;
}

/** The questions of a content folder, and what is wrong with files of them. */
export interface QuestionReading {
  /** In the order of their names. */
  questions: QuestionSource[];
  /** What keeps a file from being used. */
  problems: Problem[];
  /** Keys that no one reads. */
  unknownKeys: Problem[];
}

const ending = '.yml';

/**
 * Reads `questions/*.yml` below a content folder; a collection without the folder has no questions.
 * @param shown how messages name the content folder.
 */
export function readQuestionFiles(content: string, shown = content): QuestionReading {
  const folder = join(content, 'questions');
  const reading: QuestionReading = { questions: [], problems: [], unknownKeys: [] };
  if (!existsSync(folder)) return reading;
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  for (const name of names.sort(compareText)) {
    const file = `${shown}/questions/${name}`;
    const slug = name.slice(0, -ending.length);
    if (!name.endsWith(ending) || !slugSchema.safeParse(slug).success) {
      reading.problems.push(wrongName(file));
      continue;
    }
    const read = decodeUtf8(readFileSync(join(folder, name)));
    if ('problem' in read) {
      reading.problems.push({ file, ...read.problem });
      continue;
    }
    const { data, problems, unknownKeys } = readYaml(file, read.text, questionSchema);
    reading.problems.push(...problems);
    reading.unknownKeys.push(...unknownKeys);
    if (data) reading.questions.push({ file, slug, source: read.text, data });
  }
  return reading;
}

/**
 * The questions of a content folder for the site.
 * @throws ContentError naming every problem of their files.
 */
export function readQuestions(content: string): QuestionSource[] {
  const { questions, problems } = readQuestionFiles(content, 'content');
  if (problems.length > 0) throw new ContentError(problems);
  return questions;
}

function wrongName(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-name',
    what: 'not the file of a question',
    why: 'the file name is the address of the question, and the site leaves everything else here out',
    fix: 'name it in lower-case letters, digits and single hyphens, with .yml at its end',
  };
}
