import { formulaProblems } from '../schema/formulas.ts';
import type { Collection } from './collection.ts';
import { type Finding, toFindings } from './finding.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkClaimHedges } from './rules/claim-hedges.ts';
import { checkClaims } from './rules/claims.ts';
import { checkComparators } from './rules/comparators.ts';
import { checkDollars } from './rules/dollars.ts';
import { checkDrafts } from './rules/drafts.ts';
import { checkHedges } from './rules/hedges.ts';
import { checkIntroduced } from './rules/introduced.ts';
import { checkLeftOut } from './rules/left-out.ts';
import { checkLimits } from './rules/limits.ts';
import { checkPresence } from './rules/presence.ts';
import { checkResults } from './rules/results.ts';
import { checkNumbers, checkPlainText } from './rules/summary.ts';
import { checkYamlText } from './rules/yaml-text.ts';

/** Rules that find what is wrong on a page without another page: they run where pages are edited, too. */
export const pageRules: ((collection: Collection) => Finding[])[] = [
  checkLimits,
  checkYamlText,
  checkCharacters,
  checkIntroduced,
  checkFormulas,
  checkDollars,
  checkLeftOut,
  checkPlainText,
  checkNumbers,
  checkClaims,
  checkClaimHedges,
  checkResults,
  checkHedges,
  checkComparators,
  checkPresence,
  checkDrafts,
];

/**
 * Where YAML ate a backslash, what is wrong with the rest of its line is wrong because of that; and
 * two pages of one paper have one citation key because of that.
 */
export function withoutEffects(findings: Finding[]): Finding[] {
  const lineOf = ({ file, line }: Finding) => `${file}:${line}`;
  const eaten = new Set(findings.filter(({ rule }) => rule === 'yaml-escape').map(lineOf));
  const twins = findings.filter(({ rule }) => rule.startsWith('duplicate-'));
  const double = new Set(twins.map(({ file }) => file));
  const effects = ['formula', 'lone-dollar', 'invisible-character'];
  return findings.filter(
    (finding) =>
      !(effects.includes(finding.rule) && eaten.has(lineOf(finding))) &&
      !(finding.rule === 'citation-key' && double.has(finding.file)),
  );
}

function checkFormulas({ papers, topics }: Collection): Finding[] {
  return toFindings([...papers, ...topics].flatMap((page) => formulaProblems(page, page.tree)));
}
