import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The least that Starlight needs to show every paper's title, authors and abstract. */
const files: Record<string, string> = {
  // Astro compiles the pages of packages that are named here.
  'package.json': '{"type":"module","dependencies":{"@astrojs/starlight":"*","astro":"*"}}',
  'astro.config.mjs': `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'http://localhost',
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  integrations: [starlight({ title: 'Papers', sidebar: [] })],
});
`,
  'src/content.config.ts': `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  papers: defineCollection({
    loader: glob({
      pattern: '**/*.md',
      base: process.env.CONTENT_DIR + '/papers',
      generateId: ({ entry }) => entry.replace(/^.*\\/(.*)\\.md$/, '$1'),
    }),
  }),
};
`,
  'src/content/docs/index.md': '---\ntitle: Home\n---\n',
  'src/pages/papers/[slug].astro': `---
import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const papers = await getCollection('papers');
  return papers.map((paper) => ({ params: { slug: paper.id }, props: { paper } }));
}
const { paper } = Astro.props;
const { Content } = await render(paper);
---
<StarlightPage frontmatter={{ title: paper.data.title, description: paper.data.summary }}>
  <p>{paper.data.authors?.join(', ')}</p>
  <Content />
</StarlightPage>
`,
};

/** Writes a project that shows papers in Starlight as it comes, with its search and nothing else. */
export function writeBareFrame(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
