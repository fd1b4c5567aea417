/** How far from the top of the window, as a share of it, a section counts as the one that is read. */
const readingLine = 0.3;

/** Marks in the contents of a page which of its sections the reader is in. */
export function followReader(contents: HTMLElement): void {
  const entries = [...contents.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let waits = false;
  const mark = () => {
    waits = false;
    const line = innerHeight * readingLine;
    const isAtEnd =
      scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const passed = entries.filter(({ heading }) => heading.getBoundingClientRect().top < line);
    const current = isAtEnd ? entries.at(-1) : passed.at(-1);
    for (const { link } of entries) {
      if (link === current?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const later = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  mark();
}
