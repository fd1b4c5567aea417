import { formulaProblems } from '../schema/formulas.ts';
import type { Collection } from './collection.ts';
import { type CheckReport, type Finding, toFindings, toReport } from './finding.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCitationKeys } from './rules/citation-keys.ts';
import { checkClaimHedges } from './rules/claim-hedges.ts';
import { checkClaims } from './rules/claims.ts';
import { checkComparators } from './rules/comparators.ts';
import { checkDollars } from './rules/dollars.ts';
import { checkDrafts } from './rules/drafts.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkHedges } from './rules/hedges.ts';
import { checkIntroduced } from './rules/introduced.ts';
import { checkLeftOut } from './rules/left-out.ts';
import { checkLimits } from './rules/limits.ts';
import { checkLinks, checkMentions } from './rules/links.ts';
import { checkNames } from './rules/names.ts';
import { checkOverviews } from './rules/overview.ts';
import { checkOverviewPresence, checkPresence } from './rules/presence.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkRelated } from './rules/related.ts';
import { checkResults } from './rules/results.ts';
import { checkRoles } from './rules/roles.ts';
import { checkNumbers, checkPlainText } from './rules/summary.ts';
import { checkThings, checkUnplaced } from './rules/things.ts';
import { checkTopics } from './rules/topics.ts';
import { checkYamlText } from './rules/yaml-text.ts';

/** All rules that need nothing but the files of a collection, in order of what they look at. */
const rules: ((collection: Collection) => Finding[])[] = [
  ({ unreadable }) => toFindings(unreadable),
  checkLimits,
  checkYamlText,
  checkCharacters,
  checkNames,
  checkTopics,
  checkDuplicates,
  checkCitationKeys,
  checkIntroduced,
  checkFormulas,
  checkDollars,
  checkLeftOut,
  checkLinks,
  checkMentions,
  checkRelated,
  checkQuestions,
  checkPlainText,
  checkNumbers,
  checkClaims,
  checkClaimHedges,
  checkResults,
  checkThings,
  checkRoles,
  checkHedges,
  checkComparators,
  checkPresence,
  checkOverviewPresence,
  checkUnplaced,
  checkDrafts,
  checkOverviews,
  checkAddresses,
];

/**
 * Finds every problem of a collection at once.
 * @param found what was found by other ways, such as addresses that do not answer.
 */
export function checkCollection(collection: Collection, found: Finding[] = []): CheckReport {
  const findings = withoutEffects(rules.flatMap((rule) => rule(collection)));
  return toReport([...findings, ...found], collection.papers.length, collection.topics.length);
}

/**
 * Where YAML ate a backslash, what is wrong with the rest of its line is wrong because of that; and
 * two pages of one paper have one citation key because of that.
 */
function withoutEffects(findings: Finding[]): Finding[] {
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
