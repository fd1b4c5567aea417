import { readPages } from '../../src/import/write/read-content-fs.ts';

/** Pages below a content folder, as what stands in their front matter. */
export async function pagesOf(content: string) {
  const { pages } = await readPages(content);
  return pages.map(({ slug, data, abstract }) => ({ slug, abstract, ...data }));
}

export const bib = (key: string, fields: string) => `@article{${key},\n  ${fields}\n}\n`;
export const ris = (...lines: string[]) => `${lines.join('\n')}\nER  - \n`;
