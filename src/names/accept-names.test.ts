import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { acceptNames, readProposedNames } from './accept-names-fs.ts';

const page = (more: string) =>
  `---\n# of my own\ntitle: 'CrustNet: a way to bake'\n${more}other: 1 # stays\n---\n\nCrustNet is a method that bakes *bread*.\n\n## Notes\n\nMine.\n`;

test('accepted names are written beside what a person wrote, and refused ones never', async () => {
  const content = contentFolder({
    'papers/quantization/crust.md': page(''),
    'papers/quantization/refused.md': page('introduces: []\n').replace('CrustNet:', 'OvenNet:'),
  });
  const proposed = await readProposedNames(content, ['method']);
  expect(proposed.papers.map(({ slug, names }) => [slug, names[0]?.name])).toContainEqual([
    'crust',
    'CrustNet',
  ]);
  await expect(acceptNames(content, ['method'], ['refused'])).rejects.toThrow(
    /nothing is proposed/,
  );
  await acceptNames(content, ['method'], ['crust']);
  const read = (slug: string) =>
    readFileSync(join(content, `papers/quantization/${slug}.md`), 'utf8');
  expect(read('crust')).toBe(
    page('').replace('# stays\n', '# stays\nintroduces:\n  - {name: CrustNet}\n'),
  );
  expect(read('refused')).toContain('introduces: []');
  expect((await acceptNames(content, ['method'], [])).papers.map(({ slug }) => slug)).not.toContain(
    'crust',
  );
});
