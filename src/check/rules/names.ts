import { slugSchema } from '../../schema/paper.ts';
import { atStart, atValue, type Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Names that Windows keeps for devices: nobody there could check the file out. */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** File names and folders are addresses: their form, their depth, and each only once. */
export function checkNames(collection: Collection): Finding[] {
  return [
    ...collection.paths.flatMap((path) => checkPath(collection, path)),
    ...clashes(collection),
  ];
}

function checkPath({ content }: Collection, path: string): Finding[] {
  const file = `${content}/${path}`;
  const [kind, ...steps] = path.slice(0, -'.md'.length).split('/');
  const depth = kind === 'papers' ? 2 : 1;
  if (steps.length !== depth) {
    return [
      atStart(file, {
        rule: 'file-name',
        what: 'stands in the wrong folder',
        why:
          kind === 'papers'
            ? 'the folder of a paper is its first topic, and topics have no folders in them'
            : 'topics stand side by side',
        fix: `move it to ${content}/${kind === 'papers' ? 'papers/<topic>/' : 'topics/'}`,
      }),
    ];
  }
  return steps
    .filter((name) => !slugSchema.safeParse(name).success || reservedNames.test(name))
    .map((name) =>
      atStart(file, {
        rule: 'file-name',
        what: `“${name}” cannot be part of an address`,
        why: reservedNames.test(name)
          ? 'Windows keeps the name for a device, so the file cannot be checked out there'
          : 'addresses hold lower-case letters, digits and single hyphens',
        fix: `rename it, for example to \`${suggestName(name)}\``,
      }),
    );
}

function suggestName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'paper';
  return reservedNames.test(slug) ? `${slug}-paper` : slug;
}

/** Pages and former names that want the same address. */
function clashes({ content, papers, paths }: Collection): Finding[] {
  const findings: Finding[] = [];
  for (const kind of ['papers', 'topics']) {
    const owners = new Map<string, string>();
    for (const path of paths.filter((candidate) => candidate.startsWith(`${kind}/`))) {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, `${content}/${path}`);
      else findings.push(atStart(`${content}/${path}`, clash('file name', owner)));
    }
    for (const page of kind === 'papers' ? papers : []) {
      for (const [index, alias] of (page.data.aliases ?? []).entries()) {
        const owner = owners.get(alias);
        if (owner === undefined) owners.set(alias, page.file);
        else findings.push(atValue(page, ['aliases', index], clash('address', owner)));
      }
    }
  }
  return findings;
}

function clash(what: string, owner: string) {
  return {
    rule: 'unique-name',
    what: `has the same ${what} as ${owner}`,
    why: 'an address can lead to one page only',
    fix: 'rename one of the two, or delete it if both are the same paper',
  } as const;
}
