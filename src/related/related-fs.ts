import { engineFolder, pack, programs } from 'virtual:paper-atlas/settings';
import { cachedResult } from '../build/build-cache-fs.ts';
import { lastKnown, waitsForEdits } from '../build/last-known.ts';
import { oncePer } from '../build/once-per.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Catalog } from '../collection/catalog.ts';
import { readGlossary } from '../collection/glossary-fs.ts';
import type { Paper } from '../collection/paper.ts';
import { say } from '../interface/say.ts';
import { digest } from '../schema/digest.ts';
import { readLinesOfWork } from './lines-of-work.ts';
import { paperText } from './paper-text.ts';
import type { Reason } from './reasons.ts';
import type { RelateRequest } from './relate-worker.ts';
import type { RelatedPaper, Relations } from './related-papers.ts';

/** Pages are bundled, so the program is named by its position in the engine. */
const program = 'src/related/relate-worker';
const worker = new URL(`${program}${programs.ending}`, programs.folder);

/**
 * How the papers of the collection hang together, worked out once for the same texts, beside other
 * work: it may be asked for long before it is needed.
 */
export const getRelations = oncePer((catalog: Catalog): Promise<Relations> => {
  const papers = catalog.papers.map(paperText);
  const lines = [...catalog.topics.values()].flatMap(({ overview }) => readLinesOfWork(overview));
  const terms = readGlossary(new Set(catalog.topics.keys()));
  const { commonWords, vagueWords } = pack;
  const request: RelateRequest = {
    papers,
    lines,
    terms: [...terms],
    field: { commonWords, vagueWords },
  };
  const key = digest(sourceDigest(engineFolder, `${program}.ts`), JSON.stringify(request));
  const found = cachedResult('related', key, () => runInWorker<Relations>(worker, request));
  // Whoever starts this early awaits it late.
  found.catch(() => undefined);
  return found;
});

/** The papers to read after a paper, nearest first, each with the reason. */
export async function getRelated(
  catalog: Catalog,
  paper: Paper,
): Promise<{ paper: Paper; reasons: string[]; near: boolean }[]> {
  const known = waitsForEdits(catalog.papers) ? lastRelated(catalog) : await relatedOf(catalog);
  const found = known.get(paper.slug) ?? [];
  return found.flatMap(({ slug, reasons, near }) => {
    const other = catalog.bySlug.get(slug);
    return other ? { paper: other, reasons: reasons.map(sayReason), near } : [];
  });
}

/** By the slug of the paper before. */
const relatedOf = oncePer(async (catalog: Catalog): Promise<Map<string, RelatedPaper[]>> => {
  const { related } = await getRelations(catalog);
  return new Map(catalog.papers.map(({ slug }, position) => [slug, related[position] ?? []]));
});

const lastRelated = lastKnown(relatedOf, new Map<string, RelatedPaper[]>());

function sayReason(reason: Reason): string {
  return typeof reason === 'string' ? reason : say(`related.${reason.relation}`, reason);
}
