import { engineFolder, pack, programs, settings } from 'virtual:paper-atlas/settings';
import { cachedResult } from '../build/build-cache-fs.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import { digest } from '../schema/page.ts';
import type { DerivedTexts } from './derive-texts.ts';
import type { DeriveRequest } from './derive-worker.ts';
import type { Paper } from './paper.ts';

/** Pages are bundled, so the program is named by its place in the engine. */
const program = 'src/collection/derive-worker';
const worker = new URL(`${program}${programs.ending}`, programs.folder);

/** Gives papers what can be told of them where nobody wrote it, worked out once for the same texts. */
export async function withDerivedTexts(papers: Paper[]): Promise<Paper[]> {
  if (papers.every(({ facts }) => facts.summary !== undefined && facts.introduces)) return papers;
  const request: DeriveRequest = {
    papers: papers.map(({ titleText, body, facts }) => ({
      title: titleText,
      body: facts.summary !== undefined && facts.introduces ? '' : body,
      language: facts.language,
      code: facts.code,
      hasSummary: facts.summary !== undefined,
      introduces: facts.introduces?.map(({ name }) => ({ name })),
    })),
    // Without a pack nobody has said what names can be.
    kinds: settings.pack === undefined ? [] : pack.limits.kinds,
  };
  const key = digest(sourceDigest(engineFolder, `${program}.ts`), JSON.stringify(request));
  const derived = await cachedResult('derived', key, () =>
    runInWorker<DerivedTexts[]>(worker, request),
  );
  return papers.map((paper, at) => ({ ...paper, derived: derived[at] }));
}
