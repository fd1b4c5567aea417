import { z } from 'astro/zod';
import { packSchemas } from '../schema/pack.ts';

/** What the editor has to know of the site; `{paper}`, `{path}` and `{part}` stand for what it edits. */
export const editorSiteSchema = z.strictObject({
  /** In how many files the pages are that can be edited. */
  parts: z.int().min(1),
  partAddress: z.string(),
  paperAddress: z.string(),
  /** Where a file is edited at the repository's host. */
  fileAddress: z.string(),
  /** The form for corrections there, with the page in it; `PAPER` stands for its name. */
  formAddress: z.string(),
  language: z.string(),
  limits: packSchemas.limits,
  scopeWords: packSchemas.scopeWords,
});

export type EditorSite = z.infer<typeof editorSiteSchema>;
