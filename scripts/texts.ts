/** Prints the texts that the interface lacks in a collection's language, to be translated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { textsFile } from '../src/interface/own-texts.ts';
import { readSiteTexts } from '../src/interface/site-texts-fs.ts';
import { ContentError } from '../src/schema/expected-error.ts';
import { readYaml } from '../src/schema/read-yaml.ts';
import { siteSchema } from '../src/schema/site.ts';

await runCommand(
  {
    start: 'npm run texts --',
    about:
      'Prints, in English and as YAML, the texts of the interface that the language of the site has ' +
      `none for yet: translated they go into ${textsFile} beside site.yml.`,
    options: {
      content: contentOption,
      all: { type: 'boolean', help: 'print every text, as the site says it now' },
    },
    exits: { 0: 'they are printed', 2: 'the settings could not be read' },
  },
  ({ values }) => {
    const content = existingContent(values.content);
    process.env.CONTENT_DIR = content;
    const file = join(content, 'site.yml');
    const site = readYaml(file, readFileSync(file, 'utf8'), siteSchema);
    if (!site.data) throw new ContentError(site.problems);
    const { texts, missing } = readSiteTexts(site.data.language);
    const wanted = new Set<string>(values.all ? Object.keys(texts) : missing);
    const shown = Object.entries(texts).filter(([key]) => wanted.has(key));
    if (shown.length === 0) console.log(`# every text is there in “${site.data.language}”`);
    else console.log(stringify(Object.fromEntries(shown), { lineWidth: 0 }).trimEnd());
    return 0;
  },
);
