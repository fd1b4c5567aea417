/**
 * Whether the host has this page with other programs than those that were opened with it: a browser
 * may have kept a page for days, while the site was deployed anew and its former files were taken
 * away. The browser's copy is renewed by asking.
 */
export async function isOutdated(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return programsOf(page) !== programsOf(document);
  } catch {
    // Without a network nobody knows.
    return false;
  }
}

function programsOf(page: Document): string {
  const scripts = [...page.querySelectorAll('script[src]')];
  return scripts.map((script) => script.getAttribute('src')).join(' ');
}
