import { browser } from './en/browser.ts';
import { data } from './en/data.ts';
import { edit } from './en/edit.ts';
import { papers } from './en/papers.ts';
import { questions } from './en/questions.ts';
import { site } from './en/site.ts';
import { things } from './en/things.ts';
import { workbench } from './en/workbench.ts';

/** What the site says, in English. Each other language has the same keys with the same places. */
export const en = {
  ...site,
  ...papers,
  ...questions,
  ...things,
  ...data,
  ...edit,
  ...browser,
  ...workbench,
} as const;
