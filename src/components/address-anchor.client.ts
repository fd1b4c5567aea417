/** The anchor in the page's address, decoded; empty where there is none or it cannot be read. */
export function addressAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
