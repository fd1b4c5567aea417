import { visit } from 'unist-util-visit';
import { atValue, inBody, type PaperFile } from '../check/collection.ts';
import type { Finding } from '../check/finding.ts';
import type { FieldFinding } from './page-check.ts';

/** A page of the site to which a page leads, and what is wrong if there is none. */
export interface LinkedPage {
  /** Below the home page, such as `papers/rye` or `topics/bread`. */
  address: string;
  missing: FieldFinding;
}

/** A link from a page to the file of another, as `../bread/rye.md` or `../../topics/bread.md`. */
const fileLink = /^(?:\.{1,2}\/)*(?:([a-z0-9-]+)\/)*([a-z0-9-]+)\.md(?:#\S*)?$/;

/** All pages of the site that a page names: by its links, as related papers and as topics. */
export function linkedPages(page: PaperFile): LinkedPage[] {
  const { related = [], topics = [] } = page.data;
  const linked: LinkedPage[] = [
    ...related.map(({ paper }, index) => {
      const field = ['related', index, 'paper'];
      return {
        address: `papers/${paper}`,
        missing: { field, ...atValue(page, field, noPaper(paper)) },
      };
    }),
    ...topics.map((topic, index) => {
      const field = ['topics', index];
      return {
        address: `topics/${topic}`,
        missing: { field, ...atValue(page, field, noTopic(topic)) },
      };
    }),
  ];
  visit(page.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [, folder, name] = fileLink.exec(node.url) ?? [];
    if (name === undefined) return;
    const offset = node.position?.start.offset ?? 0;
    linked.push({
      address: `${folder === 'topics' ? 'topics' : 'papers'}/${name}`,
      missing: { field: ['body'], ...inBody(page, offset, noPage(node.url)) },
    });
  });
  return linked;
}

type What = Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>;

function noPaper(name: string): What {
  return {
    rule: 'related-paper',
    what: `no paper has the file name “${name}”`,
    why: 'related papers are papers of this collection',
    fix: 'correct the name, or take the line away',
  };
}

function noTopic(name: string): What {
  return {
    rule: 'unknown-topic',
    what: `no topic has the file name “${name}”`,
    why: 'nobody finds the paper under a topic without a page',
    fix: 'correct the name, or take it away',
  };
}

function noPage(url: string): What {
  return {
    rule: 'broken-link',
    what: `the link “${url}” leads to no page`,
    why: 'the site has none of this name',
    fix: 'correct it, or take the link away',
  };
}
