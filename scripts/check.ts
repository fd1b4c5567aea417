/** Names every problem of the collection. */
import { annotation } from '../src/check/annotations.ts';
import { checkCollection } from '../src/check/check-collection.ts';
import { checkCodeLinks } from '../src/check/code-links-net.ts';
import { readCollection } from '../src/check/collection-fs.ts';
import { formatCheck } from '../src/check/format-report.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { hostsFor } from '../src/hosts/host-limits.ts';
import { readSiteShape } from '../src/hosts/hosted-site-fs.ts';

await runCommand(
  {
    start: 'npm run check --',
    about: 'Names every problem of every content file: file:line:column: what · why · what to do.',
    options: {
      content: contentOption,
      notes: { type: 'boolean', default: false, help: 'also lists what waits to be written' },
      online: {
        type: 'boolean',
        default: false,
        help: 'also asks whether addresses of code answer',
      },
      hosts: {
        type: 'boolean',
        default: false,
        help: 'also which known hosts take the built site (OUT_DIR, else dist), and what to leave out',
      },
      json: { type: 'boolean', default: false, help: 'prints one object' },
    },
    exits: { 0: 'no problem', 1: 'at least one problem', 2: 'nothing could be read' },
  },
  async ({ values }) => {
    const collection = await readCollection(existingContent(values.content));
    const found = values.online ? await checkCodeLinks(collection) : [];
    const report = checkCollection(collection, found);
    const site = process.env.OUT_DIR || 'dist';
    const hosts = values.hosts ? hostsFor(site, readSiteShape(site)) : [];
    console.log(
      values.json
        ? JSON.stringify({ ...report, ...(values.hosts && { hosts }) })
        : [formatCheck(report, values.notes), ...hosts].join('\n'),
    );
    if (process.env.GITHUB_ACTIONS) {
      for (const problem of report.problems) console.log(annotation(problem));
    }
    return report.problems.length > 0 ? 1 : 0;
  },
);
