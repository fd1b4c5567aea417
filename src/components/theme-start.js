(() => {
  const page = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be forbidden; then the system's scheme and the window's width hold.
      return null;
    }
  };
  const preferred = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  page.dataset.theme = (stored('theme') || preferred) === 'light' ? 'light' : 'dark';
  const fitting = matchMedia('(max-width: 40rem)').matches ? 'table' : 'cards';
  page.dataset.papersView = stored('papers-view') || fitting;
  if (location.protocol === 'file:') {
    const show = () => document.querySelector('[data-as-file]')?.removeAttribute('hidden');
    addEventListener('DOMContentLoaded', show);
  }
})();
