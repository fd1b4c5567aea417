/** Brings older content to the format of this engine. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { upgradeContent } from '../src/upgrade/upgrade-fs.ts';

await runCommand(
  {
    start: 'npm run upgrade --',
    about:
      'Brings older content to the format that this engine reads, step by step, and says what it changes.',
    options: {
      content: contentOption,
      'dry-run': { type: 'boolean', default: false, help: 'only says what it would change' },
    },
    exits: {
      0: 'the content has the format of this engine',
      2: 'it is newer, or cannot be read; nothing was written',
    },
  },
  async ({ values }) => {
    const content = existingContent(values.content);
    const { from, to, steps, changed } = await upgradeContent(content, values['dry-run']);
    const lines = steps.map((step, at) => `format ${from + at} to ${from + at + 1}: ${step}`);
    if (steps.length === 0)
      lines.push(`${content} has format ${to}, which is this engine's: nothing to do`);
    lines.push(
      ...changed.map(
        (path) => `${content}/${path}: ${values['dry-run'] ? 'would change' : 'changed'}`,
      ),
    );
    console.log(lines.join('\n'));
    return 0;
  },
);
