/** What a host counts of a built site. */
export interface SiteShape {
  files: number;
  bytes: number;
  /** The file with the most bytes. */
  largest: { path: string; bytes: number };
  /** The folder with the most files right in it. */
  fullest: { path: string; files: number };
  /** Former addresses in `_redirects`. */
  redirects: number;
  /** What settings can leave out: pages of papers as Markdown, and their card images. */
  markdownPages: number;
  cards: number;
}

/** What a host takes at most; where it says nothing, nothing stands here. */
interface HostLimits {
  host: string;
  files?: number;
  bytes?: number;
  fileBytes?: number;
  filesInFolder?: number;
  redirects?: number;
}

const cloudflare = { fileBytes: 25 * 1024 ** 2, redirects: 2000 };

const hosts: HostLimits[] = [
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  { host: 'GitHub Pages', bytes: 1e9 },
  // https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit
  { host: 'Netlify', filesInFolder: 54_000 },
  // https://developers.cloudflare.com/pages/platform/limits/
  { host: 'Cloudflare Pages', files: 20_000, ...cloudflare },
  { host: 'Cloudflare Pages on a paid plan', files: 100_000, ...cloudflare },
];

/** The shape of a site of these files. @param redirects lines of its `_redirects`. */
export function shapeOf(files: { path: string; bytes: number }[], redirects: number): SiteShape {
  const folders = new Map<string, number>();
  const shape: SiteShape = {
    files: files.length,
    bytes: 0,
    largest: { path: '', bytes: 0 },
    fullest: { path: '', files: 0 },
    redirects,
    markdownPages: 0,
    cards: 0,
  };
  for (const { path, bytes } of files) {
    shape.bytes += bytes;
    if (bytes > shape.largest.bytes) shape.largest = { path, bytes };
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const inFolder = (folders.get(folder) ?? 0) + 1;
    folders.set(folder, inFolder);
    if (inFolder > shape.fullest.files) shape.fullest = { path: folder, files: inFolder };
    if (/^papers\/[^/]+\.md$/.test(path)) shape.markdownPages++;
    if (/^cards\/papers\//.test(path)) shape.cards++;
  }
  return shape;
}

/**
 * Which known hosts take a site, in a line; then a line for each that does not, with why and what to
 * leave out.
 * @param folder of the site, as it is called here.
 */
export function hostsFor(folder: string, shape: SiteShape): string[] {
  const found = hosts.map((limits) => ({ host: limits.host, excess: excessOf(shape, limits) }));
  const fits = found.filter(({ excess }) => excess.length === 0).map(({ host }) => host);
  const size = `${number(shape.files)} files, ${megabytes(shape.bytes)}`;
  return [
    `${folder}: ${size} · ${fits.length > 0 ? `taken by ${fits.join(', ')}` : 'taken by no known host'}`,
    ...found
      .filter(({ excess }) => excess.length > 0)
      .map(({ host, excess }) => `${host}: ${excess.join('; ')} · ${adviceFor(shape)}`),
  ];
}

/** What of a site is more than a host takes. */
function excessOf(shape: SiteShape, limits: HostLimits): string[] {
  const { files, bytes, largest, fullest, redirects } = shape;
  const rows: [have: number, most: number | undefined, text: (most: number) => string][] = [
    [files, limits.files, (most) => `takes ${number(most)} files, here are ${number(files)}`],
    [bytes, limits.bytes, (most) => `takes ${megabytes(most)}, here are ${megabytes(bytes)}`],
    [
      largest.bytes,
      limits.fileBytes,
      (most) =>
        `takes files up to ${megabytes(most)}, ${largest.path} has ${megabytes(largest.bytes)}`,
    ],
    [
      fullest.files,
      limits.filesInFolder,
      (most) =>
        `takes ${number(most)} files in a folder, ${fullest.path} has ${number(fullest.files)}`,
    ],
    [
      redirects,
      limits.redirects,
      (most) =>
        `follows ${number(most)} lines of _redirects, here are ${number(redirects)}; the others lead on by pages`,
    ],
  ];
  return rows.flatMap(([have, most, text]) =>
    most !== undefined && have > most ? text(most) : [],
  );
}

/** What settings of the collection can leave out. */
function adviceFor({ markdownPages, cards }: SiteShape): string {
  const parts = [
    ...(markdownPages > 0 ? [`markdownPages: 0 leaves out ${number(markdownPages)} files`] : []),
    ...(cards > 0 ? [`cards: 0 leaves out ${number(cards)}`] : []),
  ];
  return parts.length > 0
    ? `under limits in site.yml, ${parts.join(' and ')}`
    : 'nothing more can be left out; take another host, or a server of your own (npm run host)';
}

const number = (value: number) => value.toLocaleString('en');

const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e5) / 10)} MB`;
