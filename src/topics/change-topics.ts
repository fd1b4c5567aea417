import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { splitPage } from '../schema/page.ts';
import { keepDigits } from '../schema/read-yaml.ts';

/** A page with its front matter changed; what people wrote in it stays as it is. */
function withFrontMatter(
  source: string,
  change: (document: ReturnType<typeof parseDocument>) => void,
): string {
  const parts = splitPage(source);
  if (!parts) return source;
  const document = parseDocument(parts.frontMatter);
  keepDigits(document);
  change(document);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return source.replace(parts.frontMatter, () => text);
}

/**
 * The page of a topic that takes over the addresses of another; its own name is no former one.
 * @param slug the name of its file from now on.
 * @param facts what it is called and is about from now on; what is left out stays. A scope that
 * gives way to another stays above it as a comment.
 */
export function takeOverTopic(
  source: string,
  slug: string,
  former: string[],
  { title, scope }: { title?: string | undefined; scope?: string } = {},
): string {
  return withFrontMatter(source, (document) => {
    if (title !== undefined) document.set('title', title);
    const before = document.get('scope');
    if (scope !== undefined && scope !== before) {
      document.set('scope', scope);
      const { items } = isMap(document.contents) ? document.contents : { items: [] };
      const pair = items.find(({ key }) => isScalar(key) && key.value === 'scope');
      if (isScalar(pair?.key)) pair.key.commentBefore = ` scope before: ${String(before)}`;
    }
    if (former.length === 0) return;
    const found = document.get('aliases');
    if (!isSeq(found)) {
      document.set('aliases', document.createNode(former, { flow: true }));
      return;
    }
    const plainOf = (item: unknown) => (isScalar(item) ? item.value : item);
    found.items = found.items.filter((item) => plainOf(item) !== slug);
    const known = new Set(found.items.map(plainOf));
    for (const alias of former) if (alias !== slug && !known.has(alias)) found.add(alias);
  });
}

/** A paper's page with another topic in the place of one of its further topics; its folder's is none. */
export function replaceFurtherTopic(
  source: string,
  from: string,
  to: string,
  folder: string,
): string {
  const written = splitPage(source)?.frontMatter ?? '';
  if (!/^topics:/m.test(written) || !written.includes(from)) return source;
  return withFrontMatter(source, (document) => {
    const topics = document.get('topics');
    if (!isSeq(topics)) return;
    const seen = new Set<unknown>([folder]);
    topics.items = topics.items.filter((item) => {
      if (isScalar(item) && item.value === from) item.value = to;
      const value = isScalar(item) ? item.value : item;
      const isNew = !seen.has(value);
      seen.add(value);
      return isNew;
    });
    if (topics.items.length === 0) document.delete('topics');
  });
}

/** `glossary.yml`, or a question, with another topic wherever it names one. */
export function replaceNamedTopic(source: string, from: string, to: string): string {
  const document = parseDocument(source);
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'topics' || !isSeq(pair.value)) return;
      const seen = new Set<unknown>();
      pair.value.items = pair.value.items.filter((item) => {
        if (isScalar(item) && item.value === from) item.value = to;
        const value = isScalar(item) ? item.value : item;
        const isNew = !seen.has(value);
        seen.add(value);
        return isNew;
      });
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
