/** Builds the site. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runAstro } from '../src/command/run-astro.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand(
  {
    start: 'npm run build --',
    about:
      'Builds the site. SITE_URL in the environment is the address of its host, BASE_PATH the path below it.',
    options: {
      content: contentOption,
      out: {
        type: 'string',
        value: 'DIR',
        default: process.env.OUT_DIR || 'dist',
        help: 'where to; else OUT_DIR, else dist',
      },
      silent: { type: 'boolean', default: false, help: 'prints nothing but problems' },
    },
    exits: { 0: 'the site is built', 1: 'it is not', 2: 'there is nothing to build' },
  },
  ({ values }) =>
    runAstro(['build', ...(values.silent ? ['--silent'] : [])], {
      CONTENT_DIR: existingContent(values.content),
      OUT_DIR: values.out,
    }),
);
