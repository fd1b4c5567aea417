import temml from 'temml';

/** True when the site's renderer can set the TeX; what it cannot must not be marked as such. */
export function parses(tex: string): boolean {
  try {
    temml.renderToString(tex, { throwOnError: true });
    return true;
  } catch {
    return false;
  }
}
