import { languageAttributes } from '../interface/direction.ts';
import { language } from '../interface/say.ts';
import type { Paper } from './paper.ts';

/** The attributes of an element that holds a paper's title or text: its language and direction. */
export function inItsLanguage(paper: Pick<Paper, 'language'>): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return languageAttributes(paper.language, language);
}
