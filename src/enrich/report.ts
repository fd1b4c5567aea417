import { wordDifference } from '../import/text-difference.ts';
import type { EnrichReport } from './enrich-fs.ts';
import type { Enrichment } from './plan-enrichment.ts';

/** The report for a person; a dry run shows each page's difference. */
export function formatEnrichReport(report: EnrichReport, dryRun: boolean): string {
  const { enrichments, created, problems, silent, asked } = report;
  const lines = dryRun ? enrichments.map(formatEnrichment) : [];
  lines.push(...problems);
  const originals = enrichments.filter(({ abstract }) => abstract).length;
  lines.push(
    `${asked} pages lack something: ${enrichments.length} of them get facts, ` +
      `${originals} the original abstract`,
  );
  if (created) lines.push(`${created.created} new pages of papers that were known by id alone`);
  for (const name of silent) {
    lines.push(`${name} does not answer any more; run this again later, it goes on there`);
  }
  if (dryRun) lines.push('dry run: nothing was written');
  return lines.join('\n');
}

function formatEnrichment({ write, facts, abstract }: Enrichment): string {
  const lines = [`papers/${write.path}`];
  for (const [name, value] of Object.entries(facts)) {
    lines.push(`  + ${name}: ${Array.isArray(value) ? value.join(', ') : value}`);
  }
  if (abstract) lines.push(`  ${wordDifference(abstract.before, abstract.after)}`);
  return `${lines.join('\n')}\n`;
}
