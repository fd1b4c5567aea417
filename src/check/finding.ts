import { compareProblems, type Problem } from '../schema/problem.ts';

/** Permanent names of the rules; each has a section in src/pages/guide/rules.md. */
export const ruleNames = [
  'unreadable-file',
  'encoding',
  'json',
  'front-matter',
  'yaml',
  'yaml-escape',
  'yaml-cut',
  'invisible-character',
  'schema',
  'file-name',
  'unique-name',
  'unknown-topic',
  'topic-page',
  'duplicate-paper',
  'doubtful-pair',
  'citation-key',
  'duplicate-name',
  'name-in-text',
  'broken-link',
  'related-paper',
  'related-order',
  'question-paper',
  'question-evidence',
  'question-numbers',
  'question-stance',
  'formula',
  'lone-dollar',
  'money',
  'tex-delimiters',
  'footnote',
  'image',
  'plain-text',
  'summary-numbers',
  'claim-evidence',
  'claim-numbers',
  'claim-kind',
  'result-evidence',
  'result-value',
  'role-thing',
  'role-evidence',
  'role-comparative',
  'thing',
  'keywords',
  'topic-mention',
  'overview-length',
  'vanished-address',
  'code-link',
  'hedge',
  'comparator',
  'own-words',
  'plain-prose',
  'overview-claims',
  'missing-summary',
  'missing-keywords',
  'missing-overview',
  'unsorted',
  'unplaced-thing',
  'draft',
  'unrecorded-address',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** What a rule found in a file. */
export interface Finding extends Problem {
  rule: RuleName;
  /** Work that waits for somebody, not a mistake: it does not fail the check. */
  note?: true;
}

/** What is wrong in a collection, and what waits to be done in it; both in order of files. */
export interface CheckReport {
  papers: number;
  topics: number;
  problems: Finding[];
  notes: Finding[];
}

/** Sorts findings into a report. */
export function toReport(findings: Finding[], papers: number, topics: number): CheckReport {
  const sorted = findings.toSorted(compareProblems);
  return {
    papers,
    topics,
    problems: sorted.filter(({ note }) => !note),
    notes: sorted.filter(({ note }) => note),
  };
}

/** Takes over problems that the readers of files found. */
export function toFindings(problems: Problem[]): Finding[] {
  return problems.map((problem) => {
    const rule = ruleNames.find((name) => name === problem.rule);
    if (!rule) throw new Error(`${problem.rule}: a rule without a place in src/check/finding.ts`);
    return { ...problem, rule };
  });
}
