import { setImmediate } from 'node:timers/promises';
import { engineFolder } from 'virtual:paper-atlas/settings';
import { cachedPieces } from '../build/piece-cache-fs.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Paper } from '../collection/paper.ts';
import { type PaperText, readPaperText } from './paper-text.ts';

/** So many texts are read before others have their turn. */
const portion = 20;

/** The texts of papers for search, each read once for the same page. */
export function readPaperTexts(papers: Paper[]): Promise<PaperText[]> {
  const program = sourceDigest(engineFolder, 'src/search/paper-text.ts');
  const inputs = papers.map(({ body, title }) => JSON.stringify([body, title]));
  return cachedPieces('search-texts', program, inputs, async (places) => {
    const texts: PaperText[] = [];
    for (const [at, place] of places.entries()) {
      // Pages are shown meanwhile, where the site is worked on.
      if (import.meta.env.DEV && at % portion === 0) await setImmediate();
      const paper = papers[place];
      if (paper) texts.push(readPaperText(paper.body, paper.title));
    }
    return texts;
  });
}
