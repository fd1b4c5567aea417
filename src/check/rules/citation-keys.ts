import { generatedKey, keySource } from '../../schema/citation-key.ts';
import { atStart, atValue, type Collection, type PaperFile, titleText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/**
 * No two papers have one citation key, written or made by the site: one of them would get another
 * key, and a text that cites it would cite the wrong paper.
 */
export function checkCitationKeys({ papers }: Collection): Finding[] {
  const first = new Map<string, PaperFile>();
  const given = papers.filter(({ data }) => data['citation-key'] !== undefined);
  const others = papers.filter(({ data }) => data['citation-key'] === undefined);
  return [...given, ...others].flatMap((paper) => {
    const written = paper.data['citation-key'];
    const key = written ?? generatedKey(keySource(paper.slug, titleText(paper), paper.data));
    const other = first.get(key.toLowerCase());
    if (other === undefined) {
      first.set(key.toLowerCase(), paper);
      return [];
    }
    const what = {
      rule: 'citation-key',
      what: `its citation key would be ${key}, as that of ${other.file}`,
      why: 'one of them gets another key, and texts that cite it cite the wrong paper',
      fix: `write another \`citation-key\` in the page of the two that came in last, such as ${key}b`,
    } as const;
    return [
      written === undefined ? atStart(paper.file, what) : atValue(paper, ['citation-key'], what),
    ];
  });
}
