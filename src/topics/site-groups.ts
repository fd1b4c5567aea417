import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { hues } from '../schema/site.ts';

/** Topics under the title of their group. */
export interface GroupedTopics {
  title: string;
  topics: string[];
}

/**
 * The text of `site.yml` with more topics: in the group of their title where there is one, else in a
 * new group of a hue that is used least. All else stays as people wrote it.
 */
export function addGroups(source: string, added: GroupedTopics[]): string {
  const document = parseDocument(source);
  const groups = groupsOf(document);
  const used = groups.items.flatMap((group) => (isMap(group) ? String(group.get('hue')) : []));
  for (const { title, topics } of added) {
    const existing = groups.items.find((group) => isMap(group) && group.get('title') === title);
    const list = isMap(existing) ? existing.get('topics') : undefined;
    if (isSeq(list)) {
      for (const topic of topics) list.add(topic);
      continue;
    }
    const hue = leastUsed(used);
    used.push(hue);
    groups.add(document.createNode({ title, hue, topics }));
  }
  return written(document);
}

/** The text of `site.yml` with another slug in the place of a topic's. */
export function renameInGroups(source: string, from: string, to: string): string {
  const document = parseDocument(source);
  for (const group of groupsOf(document).items) {
    const list = isMap(group) ? group.get('topics') : undefined;
    if (!isSeq(list)) continue;
    for (const item of list.items) if (isScalar(item) && item.value === from) item.value = to;
  }
  return written(document);
}

/** The text of `site.yml` with several topics in the place of one. */
export function replaceInGroups(source: string, from: string, topics: string[]): string {
  const document = parseDocument(source);
  for (const group of groupsOf(document).items) {
    const list = isMap(group) ? group.get('topics') : undefined;
    if (!isSeq(list)) continue;
    list.items = list.items.flatMap((item) => {
      if (!isScalar(item) || item.value !== from) return [item];
      const [first, ...others] = topics;
      item.value = first;
      return [item, ...others.map((topic) => document.createNode(topic))];
    });
  }
  return written(document);
}

/** The text of `site.yml` without a topic, and without a group that this leaves empty. */
export function removeFromGroups(source: string, topic: string): string {
  const document = parseDocument(source);
  const groups = groupsOf(document);
  for (const group of groups.items) {
    const list = isMap(group) ? group.get('topics') : undefined;
    if (!isSeq(list)) continue;
    list.items = list.items.filter((item) => !(isScalar(item) && item.value === topic));
  }
  groups.items = groups.items.filter((group) => {
    const list = isMap(group) ? group.get('topics') : undefined;
    return !isSeq(list) || list.items.length > 0;
  });
  return written(document);
}

function groupsOf(document: Document) {
  const found = document.get('groups');
  if (isSeq(found)) {
    // An empty list stands as []; what is added to it has lines of its own.
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const made = document.createNode([]);
  made.flow = false;
  document.set('groups', made);
  return made;
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function leastUsed(used: string[]): string {
  const times = (hue: string) => used.filter((other) => other === hue).length;
  return [...hues].sort((a, b) => times(a) - times(b))[0] ?? hues[0];
}
