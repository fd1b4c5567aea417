import { browser } from './de/browser.ts';
import { data } from './de/data.ts';
import { papers } from './de/papers.ts';
import { site } from './de/site.ts';
import type { Texts } from './texts.ts';

/** What the site says, in German. */
export const de: Texts = { ...site, ...papers, ...data, ...browser };
