/** Reads the tests of Zotero's translators and compares, field by field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../src/command/run-command.ts';
import { formats } from '../src/import/read/formats.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { readZoteroCases } from './import/zotero-cases.ts';
import { type Comparison, compareWithZotero } from './import/zotero-comparison.ts';
import { comparedFields } from './import/zotero-fields.ts';

const translators = [
  'BibTeX',
  'RIS',
  'CSL JSON',
  'Endnote XML',
  'Web of Science Tagged',
  'MEDLINEnbib',
];

await runCommand(
  {
    start: 'npm run measure:zotero --',
    about:
      'Reads the test cases of six translators of Zotero and tells how many fields are as Zotero has them.',
    operands: 'DIR',
    options: {
      misses: { type: 'boolean', default: false, help: 'also lists each field that is not' },
      json: { type: 'boolean', default: false, help: 'prints all comparisons as JSON' },
    },
    exits: { 0: 'compared', 2: 'nothing could be compared' },
  },
  async ({ values, positionals: [folder] }) => {
    if (folder === undefined) {
      throw new ExpectedError(
        'no folder · give a checkout of https://github.com/zotero/translators',
      );
    }
    const compared: [string, Comparison[]][] = [];
    for (const name of translators)
      compared.push([name, await compare(join(folder, `${name}.js`))]);
    if (values.json) console.log(JSON.stringify(Object.fromEntries(compared)));
    else {
      if (values.misses) for (const [name, found] of compared) listMisses(name, found);
      const rows = [...compared, ['all', compared.flatMap(([, found]) => found)] as const];
      console.table(Object.fromEntries(rows.map(([name, found]) => [name, row(found)])));
    }
    return 0;
  },
);

async function compare(file: string): Promise<Comparison[]> {
  const comparisons = readZoteroCases(readFileSync(file, 'utf8')).map(async ({ input, items }) => {
    const text = input.replace(/\r\n?/g, '\n');
    const format = formats.find(({ recognizes }) => recognizes(text));
    const listing = await format?.parse(text, file);
    return compareWithZotero(
      listing ?? { entries: [], wanted: [], rejected: [], noted: [] },
      items,
    );
  });
  return (await Promise.all(comparisons)).flat();
}

function row(found: Comparison[]): Record<string, string | number> {
  const right = (fields: Comparison[]) =>
    fields.filter(({ verdict }) => verdict === 'right').length;
  const counted = found.filter(({ verdict }) => verdict !== 'beyond');
  const byField = comparedFields.map((name): [string, string] => {
    const fields = counted.filter(({ field }) => field === name);
    return [name, `${right(fields)}/${fields.length}`];
  });
  const share =
    counted.length === 0 ? '' : `${((100 * right(counted)) / counted.length).toFixed(1)} %`;
  return { ...Object.fromEntries(byField), right: right(counted), all: counted.length, share };
}

function listMisses(translator: string, found: Comparison[]): void {
  for (const { field, of, expected, found: read, verdict } of found) {
    if (verdict !== 'wrong') continue;
    console.log(`${translator} · ${field} of “${of.slice(0, 60)}”`);
    console.log(`  Zotero  ${expected.join(' | ')}`);
    console.log(`  read    ${read.join(' | ')}`);
  }
}
