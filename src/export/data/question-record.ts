import { z } from 'astro/zod';
import { oncePer } from '../../build/once-per.ts';
import type { Catalog } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import { questionsOf } from '../../collection/questions.ts';
import { answerSchema } from '../../schema/question.ts';
import type { ExportFile } from './export-files.ts';

/** A question as `questions.json` has it. */
export const questionRecordSchema = z.object({
  slug: z.string(),
  page: z.url(),
  question: z.string(),
  also: z.array(z.string()).optional(),
  topics: z.array(z.string()),
  contested: z.boolean(),
  verdict: z.string(),
  answers: z.array(answerSchema),
});

export type QuestionRecord = z.infer<typeof questionRecordSchema>;

export const questionRecordKeys = questionRecordSchema.keyof().options;

/** `questions.json` as a whole. */
const questionFileSchema = z.object({
  version: z.literal(1),
  name: z.string(),
  address: z.url(),
  questions: z.array(questionRecordSchema),
});

/** The files of all questions; none where the collection has none. */
export const questionFiles = oncePer((catalog: Catalog): ExportFile[] => {
  const { all } = questionsOf(catalog);
  if (all.length === 0) return [];
  const data: z.infer<typeof questionFileSchema> = {
    version: 1,
    name: catalog.settings.name,
    address: fullAddress('/'),
    questions: all.map(
      ({ slug, question, also, topics, contested, verdict, answers }): QuestionRecord => ({
        slug,
        page: fullAddress(`/questions/${slug}/`),
        question,
        ...(also.length > 0 && { also }),
        topics: topics.map((topic) => topic.slug),
        contested,
        verdict,
        answers: answers.map(({ paper, ...answer }) => ({ paper: paper.slug, ...answer })),
      }),
    ),
  };
  const schemaPath = '/questions.schema.json';
  const schema = {
    $id: fullAddress(schemaPath),
    title: 'questions.json',
    ...z.toJSONSchema(questionFileSchema),
  };
  return [
    {
      label: 'JSON',
      path: '/questions.json',
      mediaType: 'application/json',
      text: `${JSON.stringify(data, null, 1)}\n`,
    },
    {
      label: 'JSON Schema',
      path: schemaPath,
      mediaType: 'application/schema+json',
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
  ];
});
