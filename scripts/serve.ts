/** Serves the built site on localhost: `npm run serve [-- --port 4321]` */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStaticServer, listen } from '../src/preview/static-server-fs.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const folder = process.env.OUT_DIR ?? 'dist';
const base = process.env.BASE_PATH ?? '/';

if (existsSync(folder)) {
  const address = await listenSomewhere(Number(values.port));
  console.log(`\n  Paper Atlas is at ${address}${base}\n  Press Ctrl-C to stop.\n`);
} else {
  console.error(`${folder}: no built site · nothing to serve · run npm run build first`);
  process.exitCode = 1;
}

/** The port asked for or, where another program has it, any free one. */
async function listenSomewhere(port: number): Promise<string> {
  try {
    return await listen(createStaticServer(folder, base), port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listen(createStaticServer(folder, base));
  }
}
