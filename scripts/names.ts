/** Proposes the names that papers introduce, and writes them where they are accepted. */
import { readPack } from '../src/collection/pack-fs.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { proposeExits, proposeOptions, requireOneOf } from '../src/command/propose-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { acceptNames, readProposedNames } from '../src/names/accept-names-fs.ts';
import { formatNames } from '../src/names/format-names.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { readSite } from '../src/schema/site-fs.ts';

await runCommand(
  {
    start: 'npm run names --',
    about:
      'Proposes names of methods, datasets and the like that papers introduce, as their titles and ' +
      'abstracts tell, for the pages that have no introduces. The site shows them as proposed. ' +
      '--accept writes them into the pages, all or those that are named; introduces: [] in a page ' +
      'refuses them.',
    operands: '[SLUG…]',
    options: {
      content: contentOption,
      ...proposeOptions,
    },
    exits: proposeExits,
  },
  async ({ values, positionals: slugs }) => {
    const { accept, json } = values;
    const content = existingContent(values.content);
    requireOneOf(
      values,
      slugs,
      'names: say --propose to see names, --accept [SLUG…] to write them',
    );
    const { pack: name } = await readSite(content);
    // Without a pack nobody has said what names can be.
    const kinds = name === undefined ? [] : readPack(content, name).pack.limits.kinds;
    const { papers, problems } = accept
      ? await acceptNames(content, kinds, slugs)
      : await readProposedNames(content, kinds);
    console.log(json ? JSON.stringify({ papers }) : formatNames(papers, accept));
    for (const problem of problems) console.error(formatProblem(problem));
    return problems.length > 0 ? 1 : 0;
  },
);
