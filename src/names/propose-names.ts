import { type FoundName, findNames, type NamedPaper } from './find-names.ts';
import { kindOf } from './kind-of-name.ts';
import { nameKey } from './name-shape.ts';

/** A name that a program proposes for a paper. */
export interface ProposedName {
  name: string;
  /** One of those that the field pack lists, where a word of the sentence says so. */
  kind?: string | undefined;
  /** The sentence that says so, or the title. */
  sentence: string;
}

/** A paper as far as names go; `introduces` has what a person told, if only that there are none. */
export interface NameSource extends NamedPaper {
  introduces?: readonly { name: string }[] | undefined;
}

/**
 * Proposes names for the papers of which nobody told any. A name leads to one paper: that of which
 * a person told it, else the first that seems to bring it.
 * @param kinds of names that the field knows.
 * @returns for each paper its names, none for those of which a person told.
 */
export function proposeNames(papers: NameSource[], kinds: readonly string[]): ProposedName[][] {
  const found = papers.map((paper) => (paper.introduces ? [] : findNames(paper)));
  return chooseNames(papers, found, kinds);
}

/**
 * Proposes names of those that were found in each paper.
 * @param kinds of names that the field knows.
 */
export function chooseNames(
  papers: Pick<NameSource, 'introduces'>[],
  found: FoundName[][],
  kinds: readonly string[],
): ProposedName[][] {
  return ownNames(papers, found).map((names) =>
    names.map(({ name, sentence }) => {
      const kind = kindOf(name, sentence, kinds);
      return { name, ...(kind !== undefined && { kind }), sentence };
    }),
  );
}

function ownNames(papers: Pick<NameSource, 'introduces'>[], found: FoundName[][]): FoundName[][] {
  const taken = new Set(
    papers.flatMap(({ introduces }) => (introduces ?? []).map(({ name }) => nameKey(name))),
  );
  return found.map((names) =>
    names.filter(({ name }) => {
      const key = nameKey(name);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    }),
  );
}
