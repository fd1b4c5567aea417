import { availableParallelism } from 'node:os';
import { engineFolder, pack, programs, settings } from 'virtual:paper-atlas/settings';
import { cachedPieces } from '../build/piece-cache-fs.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import { summaryOf } from '../schema/claim.ts';
import { deriveTexts, type PaperReading, type PaperSource, readPaper } from './derive-texts.ts';
import type { Paper } from './paper.ts';

/** Pages are bundled, so the program is named by its place in the engine. */
const program = 'src/collection/derive-worker';
const worker = new URL(`${program}${programs.ending}`, programs.folder);

/** Gives papers what can be told of them where nobody wrote it, worked out once for the same texts. */
export async function withDerivedTexts(papers: Paper[]): Promise<Paper[]> {
  if (papers.every(({ facts }) => summaryOf(facts) !== undefined && facts.introduces))
    return papers;
  const sources = papers.map(sourceOf);
  const readings = papers.some(({ facts }) => lastReadings.has(facts))
    ? papers.map((paper) => lastReadings.get(paper.facts) ?? readPaper(sourceOf(paper)))
    : await readAll(sources);
  // Without a pack nobody has said what names can be.
  const kinds = settings.pack === undefined ? [] : pack.limits.kinds;
  const derived = deriveTexts(sources, readings, kinds);
  if (import.meta.env.DEV) keepReadings(papers, readings);
  return papers.map((paper, at) => ({ ...paper, derived: derived[at] }));
}

/** While the site is worked on: after an edit only the edited papers are read anew. */
const lastReadings = new WeakMap<Paper['facts'], PaperReading>();

function keepReadings(papers: Paper[], readings: PaperReading[]): void {
  for (const [at, { facts }] of papers.entries()) {
    const reading = readings[at];
    if (reading) lastReadings.set(facts, reading);
  }
}

/** For fewer papers than these no further thread is started. */
const fewest = 500;

function readAll(sources: PaperSource[]): Promise<PaperReading[]> {
  return cachedPieces(
    'derived',
    sourceDigest(engineFolder, `${program}.ts`),
    sources.map((source) => JSON.stringify(source)),
    async (places) => {
      // Nothing else can be done before it is known.
      const share = Math.max(fewest, Math.ceil(places.length / availableParallelism()));
      const shares = Array.from({ length: Math.ceil(places.length / share) }, (_, number) =>
        places.slice(number * share, (number + 1) * share).map((place) => sources[place]),
      );
      const readings = shares.map((some) => runInWorker<PaperReading[]>(worker, some));
      return (await Promise.all(readings)).flat();
    },
  );
}

function sourceOf({ titleText, body, facts }: Paper): PaperSource {
  return {
    title: titleText,
    body: summaryOf(facts) !== undefined && facts.introduces ? '' : body,
    language: facts.language,
    code: facts.code,
    hasSummary: summaryOf(facts) !== undefined,
    introduces: facts.introduces?.map(({ name }) => ({ name })),
  };
}
