import type { Collection } from './collection.ts';
import { type CheckReport, type Finding, toFindings, toReport } from './finding.ts';
import { pageRules, withoutEffects } from './page-rules.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCitationKeys } from './rules/citation-keys.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkLinks, checkMentions } from './rules/links.ts';
import { checkNames } from './rules/names.ts';
import { checkOverviews } from './rules/overview.ts';
import { checkOverviewPresence } from './rules/presence.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkRelated } from './rules/related.ts';
import { checkRoles } from './rules/roles.ts';
import { checkThings, checkUnplaced } from './rules/things.ts';
import { checkTopics } from './rules/topics.ts';

/** All rules that need nothing but the files of a collection. */
const rules: ((collection: Collection) => Finding[])[] = [
  ({ unreadable }) => toFindings(unreadable),
  ...pageRules,
  checkNames,
  checkTopics,
  checkDuplicates,
  checkCitationKeys,
  checkLinks,
  checkMentions,
  checkRelated,
  checkQuestions,
  checkThings,
  checkRoles,
  checkOverviewPresence,
  checkUnplaced,
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
