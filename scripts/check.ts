/** Names every problem of the collection: `npm run check [-- --content DIR] [--online] [--notes] [--json]` */
import { parseArgs } from 'node:util';
import { annotation } from '../src/check/annotations.ts';
import { checkCollection } from '../src/check/check-collection.ts';
import { checkCodeLinks } from '../src/check/code-links-net.ts';
import { readCollection } from '../src/check/collection-fs.ts';
import { formatCheck } from '../src/check/format-report.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    online: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const collection = await readCollection(options.content.replace(/\/+$/, ''));
const report = checkCollection(collection, options.online ? await checkCodeLinks(collection) : []);
if (options.json) console.log(JSON.stringify(report));
else console.log(formatCheck(report, options.notes));
if (process.env.GITHUB_ACTIONS) {
  for (const problem of report.problems) console.log(annotation(problem));
}
process.exitCode = report.problems.length > 0 ? 1 : 0;
