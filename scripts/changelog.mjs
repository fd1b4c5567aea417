/** Prints the section of CHANGELOG.md of one version, for its release; fails where there is none. */
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const sections = changelog.split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);

if (section === undefined) {
  console.error(`CHANGELOG.md: no section “## ${version}” · a release says what is new · add it`);
  process.exitCode = 1;
} else {
  console.log(section.slice(section.indexOf('\n')).trim());
}
