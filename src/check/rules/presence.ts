import { titleKey } from '../../import/merge/identity.ts';
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
  if (data.summary === undefined) {
    findings.push(
      atStart(file, {
        rule: 'missing-summary',
        note: true,
        what: 'no summary',
        why: 'readers see the abstract in its place',
        fix: 'add summary: one or two plain sentences',
      }),
    );
  }
  if (data.keywords === undefined) {
    findings.push(
      atStart(file, {
        rule: 'missing-keywords',
        note: true,
        what: 'no keywords',
        why: 'search finds it by the words of title and abstract alone',
        fix: `add keywords: ${limits.keywords.fewest} to ${limits.keywords.most} phrases that readers would look for`,
      }),
    );
  }
  return findings;
}

function keywords(paper: PaperFile, limits: Limits): Finding[] {
  const { keywords: list } = paper.data;
  if (list === undefined) return [];
  const at = (path: (string | number)[], what: string, fix: string) =>
    atValue(paper, path, {
      rule: 'keywords',
      what,
      why: 'few and different phrases lead readers to a paper, many lead them astray',
      fix,
    });
  const findings: Finding[] = [];
  const { fewest, most } = limits.keywords;
  if (list.length < fewest || list.length > most) {
    const range = `${fewest} to ${most}`;
    findings.push(at(['keywords'], `${list.length} keywords`, `give ${range} of them`));
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
