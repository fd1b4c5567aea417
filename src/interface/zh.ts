import type { Texts } from './texts.ts';
import { browser } from './zh/browser.ts';
import { data } from './zh/data.ts';
import { edit } from './zh/edit.ts';
import { papers } from './zh/papers.ts';
import { questions } from './zh/questions.ts';
import { site } from './zh/site.ts';
import { things } from './zh/things.ts';
import { workbench } from './zh/workbench.ts';

/** What the site says, in Chinese in simplified characters. */
export const zh: Texts = {
  ...site,
  ...papers,
  ...questions,
  ...things,
  ...data,
  ...edit,
  ...browser,
  ...workbench,
};
