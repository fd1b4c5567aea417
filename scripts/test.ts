/** Tests a collection: its pages, its site, its links. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineModule } from '../src/build/engine.ts';
import { brokenSiteLinks } from '../src/check/site-links.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand(
  {
    start: 'npm test --',
    about:
      'Tests a collection: checks every page, builds the site, and tries every link within it.',
    options: { content: contentOption },
    exits: { 0: 'all is well', 1: 'something is not; it is named above' },
  },
  ({ values }) => {
    const content = existingContent(values.content);
    const site = mkdtempSync(join(tmpdir(), 'paper-atlas-site-'));
    try {
      const isRight = step('Pages', () => run('check', ['--content', content]) === 0);
      const isBuilt = step(
        'Site',
        () => run('build', ['--content', content, '--out', site, '--silent']) === 0,
      );
      const leads = isBuilt && step('Links', () => leadsSomewhere(site));
      const passed = [isRight, isBuilt, leads].filter(Boolean).length;
      console.log(`\n${passed} passed, ${3 - passed} failed`);
      return passed === 3 ? 0 : 1;
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  },
);

function step(label: string, test: () => boolean): boolean {
  console.log(`${label} …`);
  return test();
}

function run(command: string, args: string[]): number {
  const program = fileURLToPath(engineModule(`scripts/${command}`));
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Whether every link within a site leads to something; those that do not are printed. */
function leadsSomewhere(site: string): boolean {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') }));
  const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  const broken = brokenSiteLinks(pages, files, base);
  for (const problem of broken) console.error(problem);
  console.log(`${pages.length} pages, ${broken.length} links that lead nowhere`);
  return broken.length === 0;
}
