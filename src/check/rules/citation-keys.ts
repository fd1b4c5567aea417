import { generatedKey, keySource, publicKey } from '../../schema/citation-key.ts';
import { publicKeys } from '../../schema/public-addresses.ts';
import { atStart, atValue, type Collection, type PaperFile, titleText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/**
 * No two papers have one citation key, written or made by the site, and one that was public stays
 * with its paper: else a text that cites it would cite the wrong paper, or none.
 */
export function checkCitationKeys({ papers, published }: Collection): Finding[] {
  const known = publicKeys(published);
  const keys = papers.map((paper) => {
    const source = keySource(paper.slug, titleText(paper), paper.data);
    const before = publicKey(source, known);
    const made = generatedKey(source);
    return { paper, given: source.given, before, key: source.given ?? before ?? made };
  });
  const firm = keys.filter(({ given, before }) => given !== undefined || before !== undefined);
  const others = keys.filter(({ given, before }) => given === undefined && before === undefined);
  const first = new Map<string, PaperFile>();
  const findings: Finding[] = [];
  for (const { paper, given, before, key } of [...firm, ...others]) {
    const other = first.get(key.toLowerCase());
    if (other === undefined) first.set(key.toLowerCase(), paper);
    else findings.push(shared(paper, given, key, other));
    if (given !== undefined && before !== undefined && given !== before) {
      findings.push(changed(paper, before));
    }
  }
  return findings;
}

function shared(
  paper: PaperFile,
  given: string | undefined,
  key: string,
  other: PaperFile,
): Finding {
  const what = {
    rule: 'citation-key',
    what: `its citation key would be ${key}, as that of ${other.file}`,
    why: 'one of them gets another key, and texts that cite it cite the wrong paper',
    fix: `write another \`citation-key\` in the page of the two that came in last, such as ${key}b`,
  } as const;
  return given === undefined ? atStart(paper.file, what) : atValue(paper, ['citation-key'], what);
}

function changed(paper: PaperFile, before: string): Finding {
  return atValue(paper, ['citation-key'], {
    rule: 'citation-key',
    note: true,
    what: `the citation key was ${before} when it was public last`,
    why: 'texts that cite that find no paper',
    fix: `write \`citation-key: ${before}\`, unless nobody can have cited it`,
  });
}
