import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { acceptDefinitions, readProposedDefinitions } from './accept-definitions-fs.ts';

const page = (title: string, abstract: string) => `---\ntitle: ${title}\n---\n\n${abstract}\n`;

const content = () =>
  contentFolder({
    'papers/quantization/a.md': page(
      'Slow leavens',
      'We bake with Slow Leaven Baking (SLB) and fast rye water (FRW). SLB is a way to bake bread in a day.',
    ),
    'papers/quantization/b.md': page('SLB at home', 'SLB takes time. So does fast rye water.'),
    'papers/quantization/c.md': page(
      'Fan',
      'A fan rotates well (FRW) here. We use a known thing (KT).',
    ),
    'papers/quantization/d.md': page('Known', 'The known thing (KT) is known.'),
    'glossary.yml':
      '# mine\n- {term: Known thing, slug: kt, short: KT, forms: [known thing], meaning: It is., see: [], topics: []}\n',
  });

test('proposes what abstracts define, with paper and sentence, and not what the glossary has', async () => {
  const { terms } = await readProposedDefinitions(content());
  expect(terms.map(({ term, short, papers }) => [term, short, papers])).toEqual([
    ['fast rye water', 'FRW', ['a', 'b']],
    ['slow leaven baking', 'SLB', ['a', 'b']],
  ]);
  expect(terms[0]?.otherwise).toEqual(['fan rotates well']);
  expect(terms[1]?.definedIn.sentence).toMatch(/^We bake/);
  expect(terms[1]?.meaning).toBe('A way to bake bread in a day.');
});

test('accepted terms are added behind what is there; an ambiguous one is no synonym', async () => {
  const folder = content();
  const { written, left, same } = await acceptDefinitions(folder, []);
  expect([written, left, same]).toEqual([
    ['slow-leaven-baking'],
    ['fast-rye-water'],
    [['SLB', 'slow leaven baking']],
  ]);
  const glossary = readFileSync(join(folder, 'glossary.yml'), 'utf8');
  expect(glossary).toMatch(/^# mine\n- \{term: Known thing.*\}\n- term: Slow leaven baking\n/);
  expect((await acceptDefinitions(folder, [])).written).toEqual([]);
  await expect(acceptDefinitions(folder, ['nothing'])).rejects.toThrow(/not proposed/);
});
