/** Measures how well destroyed mathematics is recovered, against texts whose TeX is known. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../src/command/run-command.ts';
import { measureSample, tableOf } from './mathematics/measure-recovery.ts';
import { readSample } from './mathematics/sample.ts';

await runCommand(
  {
    start: 'npm run measure:mathematics --',
    about:
      'Damages texts as the text of paper pages is damaged, recovers their mathematics, and prints ' +
      'which part of the TeX commands is found again (recall), which part of those written is right ' +
      '(precision), and how many plain texts were changed. Without a file, the sample of this ' +
      'repository is measured.',
    operands: '[FILE.json]',
    options: {
      misses: { type: 'boolean', default: false, help: 'lists each miss with its sentence' },
    },
    exits: { 0: 'all is measured', 2: 'the file cannot be read' },
  },
  ({ values, positionals }) => {
    const [file = fileURLToPath(new URL('mathematics/sample.json', import.meta.url))] = positionals;
    const measure = measureSample(readSample(readFileSync(file, 'utf8'), file));
    console.table(tableOf(measure));
    if (values.misses) console.log(measure.misses.join('\n') || 'Nothing is missed.');
    return 0;
  },
);
