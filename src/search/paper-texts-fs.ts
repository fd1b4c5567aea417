import { engineFolder } from 'virtual:paper-atlas/settings';
import { cachedPieces } from '../build/piece-cache-fs.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Paper } from '../collection/paper.ts';
import { type PaperText, readPaperText } from './paper-text.ts';

/** The texts of papers for search, each read once for the same page. */
export function readPaperTexts(papers: Paper[]): Promise<PaperText[]> {
  const program = sourceDigest(engineFolder, 'src/search/paper-text.ts');
  const inputs = papers.map(({ body, title }) => JSON.stringify([body, title]));
  return cachedPieces('search-texts', program, inputs, (places) =>
    places.flatMap((place) => {
      const paper = papers[place];
      return paper ? [readPaperText(paper.body, paper.title)] : [];
    }),
  );
}
