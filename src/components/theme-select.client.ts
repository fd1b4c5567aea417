const storageKey = 'theme';
const lightScheme = matchMedia('(prefers-color-scheme: light)');

/** The theme a reader chose, or nothing where the system's holds. */
function chosenTheme(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function applyTheme(theme: string): void {
  const light = theme ? theme === 'light' : lightScheme.matches;
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = theme;
  }
}

function chooseTheme(theme: string): void {
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Where storage is forbidden the choice holds for this page.
  }
  applyTheme(theme);
}

class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    select?.addEventListener('change', () => chooseTheme(select.value));
    applyTheme(chosenTheme());
  }
}

customElements.define('theme-select', ThemeSelect);
lightScheme.addEventListener('change', () => applyTheme(chosenTheme()));
// Another tab has chosen, or this page comes back as it was before the choice.
addEventListener('storage', ({ key }) => {
  if (key === storageKey) applyTheme(chosenTheme());
});
addEventListener('pageshow', () => applyTheme(chosenTheme()));
