import { z } from 'astro/zod';

/** What a finished share says of itself, in `shard.json`. */
export const shardManifestSchema = z.strictObject({
  /** Which share it is, counted from 1, and of how many. */
  number: z.int().min(1),
  count: z.int().min(1),
  /** Digest of the programs that rendered it. */
  engine: z.string(),
  /** Digest of the content and the settings that it is of. */
  content: z.string(),
  /** Address of the site's home page. */
  address: z.string(),
});

export type ShardManifest = z.infer<typeof shardManifestSchema>;

/** What a whole is made of: each share has to be of the same. */
export type SiteInputs = Pick<ShardManifest, 'engine' | 'content' | 'address'>;

/** A folder that was given for a share; without a manifest where it holds none. */
export interface ShardFolder {
  folder: string;
  manifest?: ShardManifest;
}

/**
 * Everything that keeps folders from being the shares of one site, each in a sentence that says what
 * to do.
 * @param here what the machine has that puts them together.
 */
export function shardProblems(folders: ShardFolder[], here: SiteInputs): string[] {
  const shares = folders.flatMap(({ folder, manifest }) => (manifest ? { folder, manifest } : []));
  return [
    ...folders.flatMap(({ folder, manifest }) => (manifest ? [] : noShare(folder))),
    ...shares.flatMap(({ folder, manifest }) => differences(folder, manifest, here)),
    ...divided(shares),
  ];
}

interface Share {
  folder: string;
  manifest: ShardManifest;
}

function noShare(folder: string): string {
  return `${folder}: holds no finished share of a build · its build broke off, or it is another folder · run paper-atlas build --shard K/N again, or name the folder that it wrote`;
}

function differences(folder: string, manifest: ShardManifest, here: SiteInputs): string[] {
  const again = `paper-atlas build --shard ${manifest.number}/${manifest.count}`;
  const told = {
    engine: `was rendered by other programs than are here · its pages could not be taken · use the same Node, lockfile and engine on all machines, and run ${again} again`,
    content: `was rendered of another content than is here · its pages would be of another day · check out the same commit on all machines, and run ${again} again`,
    address: `was rendered for ${manifest.address}, and the whole is to be for ${here.address} · links would lead to two places · set the same SITE_URL and BASE_PATH on all machines, and run ${again} again`,
  };
  const parts = ['engine', 'content', 'address'] as const;
  return parts.flatMap((part) =>
    manifest[part] === here[part] ? [] : [`${folder}: ${told[part]}`],
  );
}

/** Shares of another number than the first, those that are there twice, and those that are not. */
function divided(shares: Share[]): string[] {
  const [first] = shares;
  if (!first) return [];
  const { count } = first.manifest;
  const problems: string[] = [];
  const found = new Map<number, string>();
  for (const { folder, manifest } of shares) {
    const twin = found.get(manifest.number);
    if (manifest.count !== count) {
      problems.push(
        `${folder}: is one of ${manifest.count} shares, and ${first.folder} one of ${count} · they divide the pages otherwise · use the same N on all machines`,
      );
    } else if (twin !== undefined) {
      problems.push(
        `${folder}: is share ${manifest.number} of ${count}, as ${twin} is · only one of the two can be taken · name each share once`,
      );
    } else found.set(manifest.number, folder);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((one) => !found.has(one));
  if (missing.length > 0 && problems.length === 0) {
    problems.push(
      `${missing.join(', ')} of ${count}: ${missing.length === 1 ? 'this share is' : 'these shares are'} not among the folders · the site would be half rendered · run ${missing.map((one) => `paper-atlas build --shard ${one}/${count}`).join(' and ')}, and name the folders too`,
    );
  }
  return problems;
}
