/** Proposes terms for the glossary that abstracts define, and writes them where they are accepted. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { proposeExits, proposeOptions, requireOneOf } from '../src/command/propose-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { acceptDefinitions, readProposedDefinitions } from '../src/terms/accept-definitions-fs.ts';
import { formatAccepted, formatDefinitions } from '../src/terms/format-definitions.ts';

await runCommand(
  {
    start: 'npm run glossary --',
    about:
      'Proposes terms that abstracts define, “long form (LF)”, and that the glossary does not have, ' +
      'with the sentence and the paper. --accept adds those to glossary.yml of which an abstract says ' +
      'in a sentence what they are, and the abbreviations of one meaning to thesaurus.yml, by which ' +
      'search takes them for their terms: all, or those that are named.',
    operands: '[TERM…]',
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
      'glossary: say --propose to see terms, --accept [TERM…] to write them',
    );
    const { problems } = accept
      ? await runAccept(content, slugs, json)
      : await runPropose(content, json);
    for (const problem of problems) console.error(formatProblem(problem));
    return problems.length > 0 ? 1 : 0;
  },
);

async function runPropose(content: string, json: boolean) {
  const report = await readProposedDefinitions(content);
  console.log(json ? JSON.stringify({ terms: report.terms }) : formatDefinitions(report.terms));
  return report;
}

async function runAccept(content: string, slugs: string[], json: boolean) {
  const accepted = await acceptDefinitions(content, slugs);
  const { terms, written, left, same } = accepted;
  console.log(
    json ? JSON.stringify({ terms, written, left, same }) : formatAccepted(accepted, content),
  );
  return accepted;
}
