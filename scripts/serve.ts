/** Serves the built site on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOption } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { createStaticServer, listen } from '../src/preview/static-server-fs.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { readYaml } from '../src/schema/read-yaml.ts';
import { siteSchema } from '../src/schema/site.ts';

await runCommand(
  {
    start: 'npm run serve --',
    about: 'Serves the built site on localhost, below BASE_PATH if that is set.',
    options: {
      content: contentOption,
      out: {
        type: 'string',
        value: 'DIR',
        default: process.env.OUT_DIR || 'dist',
        help: 'the built site; else OUT_DIR, else dist',
      },
      port: {
        type: 'string',
        value: 'NUMBER',
        default: '4321',
        help: 'another one is taken where it is not free; else 4321',
      },
    },
    exits: { 2: 'there is nothing to serve' },
  },
  async ({ values }) => {
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new ExpectedError(`--port: “${values.port}” is no port · give a number up to 65535`);
    }
    if (!existsSync(values.out)) {
      throw new ExpectedError(
        `${values.out}: no built site · nothing to serve · run npm run build first`,
      );
    }
    const base = process.env.BASE_PATH ?? '/';
    const address = await listenSomewhere(values.out, base, port);
    const name = siteName(values.content);
    console.log(`\n  ${name} is at ${address}${base}\n  Press Ctrl-C to stop.\n`);
    return undefined;
  },
);

/** What the collection is called, where its settings can be read. */
function siteName(content: string): string {
  const file = join(content, 'site.yml');
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return readYaml(file, source, siteSchema).data?.name ?? 'The site';
}

/** The port asked for or, where another program has it, any free one. */
async function listenSomewhere(folder: string, base: string, port: number): Promise<string> {
  try {
    return await listen(createStaticServer(folder, base), port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listen(createStaticServer(folder, base));
  }
}
