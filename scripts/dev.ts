/** Shows the site while it is worked on. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runAstro } from '../src/command/run-astro.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand(
  {
    start: 'npm run dev --',
    about:
      'Serves the site and shows each change at once, also what is wrong with a page. The search index is made in the background.',
    options: {
      content: contentOption,
      port: { type: 'string', value: 'NUMBER', default: '4321', help: 'else 4321' },
    },
    exits: { 1: 'it could not be served', 2: 'there is nothing to serve' },
  },
  ({ values }) =>
    runAstro(['dev', '--port', values.port], { CONTENT_DIR: existingContent(values.content) }),
);
