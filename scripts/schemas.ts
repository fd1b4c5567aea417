/** Writes the JSON Schemas of front matter that editors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/check/editor-schemas.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand(
  {
    start: 'npm run schemas --',
    about: 'Writes JSON Schemas of front matter, with which editors complete and check it.',
    options: {
      out: { type: 'string', value: 'DIR', default: '.vscode', help: 'where to; else .vscode' },
    },
    exits: { 0: 'all are written', 2: 'they could not be written' },
  },
  ({ values }) => {
    mkdirSync(values.out, { recursive: true });
    for (const [name, text] of Object.entries(editorSchemas())) {
      writeFileSync(join(values.out, name), text);
      console.log(join(values.out, name));
    }
    return 0;
  },
);
