import { type Collection, type PaperFile, shownText, toPageFile } from '../check/collection.ts';
import { type Finding, toFindings } from '../check/finding.ts';
import { checkCharacters } from '../check/rules/characters.ts';
import { checkComparators } from '../check/rules/comparators.ts';
import { checkDollars } from '../check/rules/dollars.ts';
import { checkHedges } from '../check/rules/hedges.ts';
import { checkIntroduced } from '../check/rules/introduced.ts';
import { checkLimits } from '../check/rules/limits.ts';
import { checkOwnWords } from '../check/rules/own-words.ts';
import { checkPlainProse } from '../check/rules/plain-prose.ts';
import { checkNumbers, checkPlainText } from '../check/rules/summary.ts';
import { checkYamlText } from '../check/rules/yaml-text.ts';
import { formulaProblems } from '../schema/formulas.ts';
import { paperSchema } from '../schema/paper.ts';

const rules = [
  checkLimits,
  checkYamlText,
  checkCharacters,
  checkDollars,
  checkFormulas,
  checkIntroduced,
  checkPlainText,
  checkPlainProse,
  checkNumbers,
  checkHedges,
  checkComparators,
  checkOwnWords,
  checkNamesAsWritten,
];

/**
 * Holds a paper's page with a draft in it to the rules that hold for people's pages.
 * @param source of the page with the draft.
 * @returns what is wrong with the draft; what was wrong with the page before is not told.
 */
export function judgePaper(collection: Collection, before: PaperFile, source: string): string[] {
  const { page, problems } = toPageFile(collection.content, before.path, source, paperSchema);
  if (!page) return problems.map(({ what, fix }) => `${what} (${fix})`);
  const others = page.data.introduces
    ? collection.papers.filter(({ path, data }) => path !== page.path && data.introduces)
    : [];
  const known = new Set(findingsOf(collection, [before]).map(key));
  return findingsOf(collection, [...others, page])
    .filter((finding) => finding.file === page.file && !known.has(key(finding)))
    .map(({ what, why, fix }) => `${what} · ${why} · ${fix}`);
}

function findingsOf(collection: Collection, papers: PaperFile[]): Finding[] {
  const page = papers.at(-1);
  if (!page) return [];
  return rules.flatMap((rule) =>
    // A name can stand on another page; all else is about the page itself.
    rule({ ...collection, papers: rule === checkIntroduced ? papers : [page], topics: [] }),
  );
}

function key({ rule, what }: Finding): string {
  return `${rule} ${what}`;
}

function checkFormulas({ papers }: Collection): Finding[] {
  return toFindings(papers.flatMap((page) => formulaProblems(page, page.tree)));
}

/** Names that a program gives stand in the text letter by letter, as words of their own. */
function checkNamesAsWritten({ papers }: Collection): Finding[] {
  return papers.flatMap((paper) => {
    const text = `${paper.data.title}\n${shownText(paper)}`;
    return (paper.data.introduces ?? []).flatMap(({ name }): Finding[] => {
      if (standsIn(name, text)) return [];
      const what = `“${name}” does not stand in title or abstract as it is spelled here`;
      const why = 'names are spelled as the authors do';
      const fix = 'spell it as there, or leave it out';
      return [{ file: paper.file, line: 1, column: 1, rule: 'name-in-text', what, why, fix }];
    });
  });
}

function standsIn(name: string, text: string): boolean {
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const startsWithin = isWord(text[at - 1]) && isWord(name[0]);
    const endsWithin = isWord(text[at + name.length]) && isWord(name.at(-1));
    if (!startsWithin && !endsWithin) return true;
  }
  return false;
}
