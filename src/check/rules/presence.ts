import { titleKey } from '../../import/merge/identity.ts';
import { summaryOf } from '../../schema/claim.ts';
import type { Limits } from '../../schema/pack.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import { atStart, atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** What a paper's page should have one day, and how many keywords it should be. */
export function checkPresence({ papers, pack }: Collection): Finding[] {
  const { limits } = pack;
  return papers.flatMap((paper) => [...missing(paper, limits), ...keywords(paper, limits)]);
}

function missing({ file, data }: PaperFile, limits: Limits): Finding[] {
  const findings: Finding[] = [];
  if (summaryOf(data) === undefined) {
    findings.push(
      atStart(file, {
        rule: 'missing-summary',
        note: true,
        what: 'no summary',
        why: 'readers see the abstract in its place',
        fix: 'add claims, each with its evidence, or summary: one or two plain sentences',
      }),
    );
  }
  if (data.keywords === undefined) {
    findings.push(
      atStart(file, {
        rule: 'missing-keywords',
        note: true,
        what: 'no keywords',
        why: 'terms that a program found in title and abstract stand in their place',
        fix: `add keywords: ${limits.keywords.fewest} to ${limits.keywords.most} terms that other papers have too`,
      }),
    );
  }
  return findings;
}

function keywords(paper: PaperFile, limits: Limits): Finding[] {
  const { keywords: list } = paper.data;
  if (list === undefined) return [];
  const at = (path: (string | number)[], what: string, fix: string, note = false) =>
    atValue(paper, path, {
      rule: 'keywords',
      ...(note && { note }),
      what,
      why: 'few and different terms lead readers to a paper and from it to others, many lead them astray',
      fix,
    });
  const findings: Finding[] = [];
  const { fewest, most } = limits.keywords;
  const count = `${list.length} keyword${list.length === 1 ? '' : 's'}`;
  if (list.length < fewest) {
    findings.push(at(['keywords'], count, `give ${fewest} to ${most} of them`));
  } else if (list.length > most) {
    const fix = `keep ${fewest} to ${most} that other papers have too, and put the others into search`;
    findings.push(at(['keywords'], count, fix, true));
  }
  const keys = list.map(titleKey);
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) === index) continue;
    findings.push(at(['keywords', index], `“${list[index]}” twice`, 'take one of them away'));
  }
  return findings;
}

/** Topics whose page has no overview yet. */
export function checkOverviewPresence({ topics }: Collection): Finding[] {
  return topics
    .filter(({ body, slug }) => body === '' && slug !== unsortedTopic)
    .map(({ file }) =>
      atStart(file, {
        rule: 'missing-overview',
        note: true,
        what: 'no overview',
        why: 'readers of the topic see a table of papers alone',
        fix: 'write one: Overview, Start here, Lines of work, Open questions',
      }),
    );
}
