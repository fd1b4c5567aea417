import { abstractSentences } from '../../src/gist/gist.ts';
import type { ExistingPage } from '../../src/import/write/existing-page.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { type FoundName, findNames, type NamedPaper } from '../../src/names/find-names.ts';
import { nameKey } from '../../src/names/name-shape.ts';

/** A paper whose names a person told. */
export interface CuratedPaper extends NamedPaper {
  slug: string;
  names: string[];
}

/** How well found names meet those that people told. */
export interface NameMeasure {
  papers: number;
  curated: number;
  found: number;
  precision: number;
  recall: number;
}

/** Reads a page as the finder of names does. */
export function curatedPaper({ slug, data, abstract }: ExistingPage): CuratedPaper {
  const language = data.language ?? 'en';
  return {
    slug,
    title: segmentsToText(parseTitle(data.title)),
    sentences: abstractSentences(abstract, language).map(segmentsToText),
    language,
    code: data.code,
    names: (data.introduces ?? []).map(({ name }) => segmentsToText(parseTitle(name))),
  };
}

/** Measures all papers and each half, and lists what is wrong or missed. */
export function measureNames(
  papers: CuratedPaper[],
  find: (paper: NamedPaper) => FoundName[] = findNames,
): { table: Record<string, NameMeasure>; misses: string[] } {
  const half = (odd: number) => papers.filter((_, at) => at % 2 === odd);
  return {
    table: {
      all: measure(papers, find),
      even: measure(half(0), find),
      odd: measure(half(1), find),
    },
    misses: papers.flatMap((paper) => {
      const found = find(paper);
      const wrong = found.filter(({ name }) => !isCurated(paper, name));
      const missed = paper.names.filter(
        (name) => !found.some((one) => nameKey(one.name) === nameKey(name)),
      );
      return [
        ...wrong.map(
          ({ name, signs, sentence }) => `+ ${name} [${signs}] ${paper.slug}: ${sentence}`,
        ),
        ...missed.map((name) => `- ${name} ${paper.slug}: ${paper.title}`),
      ];
    }),
  };
}

function measure(papers: CuratedPaper[], find: (paper: NamedPaper) => FoundName[]): NameMeasure {
  let [curated, found, right] = [0, 0, 0];
  for (const paper of papers) {
    const names = find(paper);
    curated += paper.names.length;
    found += names.length;
    right += names.filter(({ name }) => isCurated(paper, name)).length;
  }
  const share = (whole: number) => Number((right / Math.max(1, whole)).toFixed(3));
  return { papers: papers.length, curated, found, precision: share(found), recall: share(curated) };
}

function isCurated({ names }: CuratedPaper, name: string): boolean {
  return names.some((curated) => nameKey(curated) === nameKey(name));
}
