import { titleKey } from '../../import/merge/identity.ts';
import { titleOfKey } from '../../import/merge/record-key.ts';
import { type PublicAddress, publishedFile, readAddresses } from '../../schema/public-addresses.ts';
import { nearest } from '../../text/nearest.ts';
import { atStart, type Collection, type PaperFile, titleText } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { standingAddresses } from '../published-addresses.ts';

/** No address that was ever on the site is gone without a page that took it over. */
export function checkAddresses(collection: Collection): Finding[] {
  const published = readAddresses(collection.published);
  const standing = standingAddresses(collection);
  const vanished = published
    .filter(({ address, withdrawn }) => !withdrawn && !standing.has(address))
    .map((entry) => explain(collection, entry));
  return [...vanished, ...unrecorded(collection, published, standing)];
}

function explain(collection: Collection, { address, line }: PublicAddress): Finding {
  const [kind, name = ''] = address.split('/');
  const what = {
    rule: 'vanished-address',
    what: `/${address}/ is gone`,
    why: 'it was on the site, and links to it would lead nowhere',
  } as const;
  const heir = kind === 'papers' ? findHeir(collection, name) : undefined;
  if (heir) {
    const aliases = [...(heir.data.aliases ?? []), name];
    return atStart(heir.file, { ...what, fix: `add \`aliases: [${aliases.join(', ')}]\` here` });
  }
  const file = `${collection.content}/${publishedFile}`;
  return { file, line, column: 1, ...what, fix: remedy(kind, name) };
}

function remedy(kind: string | undefined, name: string): string {
  if (kind === 'papers') {
    return `put the page back, name ${name} in the aliases of the page that replaces it, or write withdrawn behind it here`;
  }
  if (kind === 'authors') {
    return `name ${name} in the aliases of the author it is now in authors.yml, or write withdrawn behind it here`;
  }
  if (kind === 'terms') {
    return `put the file of the thing back, name ${name} in the aliases of the one that replaces it, or write withdrawn behind it here`;
  }
  return 'put the page back, or write withdrawn behind it here';
}

/** The page that a renamed page has become: by its imported title, else by a file name close to it. */
function findHeir({ papers, ledger }: Collection, name: string): PaperFile | undefined {
  const remembered = Object.keys(ledger).filter((key) => ledger[key] === name);
  const keys = new Set(remembered.map(titleOfKey));
  const sameTitle = papers.find((paper) => keys.has(titleKey(titleText(paper))));
  if (sameTitle) return sameTitle;
  const slug = nearest(
    name,
    papers.map((paper) => paper.slug),
  );
  return papers.find((paper) => paper.slug === slug);
}

/** Addresses that are new since the last deployment. */
function unrecorded(
  { content }: Collection,
  published: PublicAddress[],
  standing: Set<string>,
): Finding[] {
  const listed = new Set(published.map(({ address }) => address));
  const fresh = [...standing].filter((address) => !listed.has(address));
  if (fresh.length === 0) return [];
  const some = fresh.slice(0, 3).join(', ');
  return [
    atStart(`${content}/${publishedFile}`, {
      rule: 'unrecorded-address',
      note: true,
      what: `${fresh.length} addresses are not listed: ${some}${fresh.length > 3 ? ' …' : ''}`,
      why: 'they may still change until the site is deployed',
      fix: 'nothing; deployment lists them (npm run record)',
    }),
  ];
}
