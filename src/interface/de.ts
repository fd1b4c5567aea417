import { browser } from './de/browser.ts';
import { data } from './de/data.ts';
import { edit } from './de/edit.ts';
import { papers } from './de/papers.ts';
import { questions } from './de/questions.ts';
import { site } from './de/site.ts';
import { things } from './de/things.ts';
import { workbench } from './de/workbench.ts';
import type { Texts } from './texts.ts';

/** What the site says, in German. */
export const de: Texts = {
  ...site,
  ...papers,
  ...questions,
  ...things,
  ...data,
  ...edit,
  ...browser,
  ...workbench,
};
