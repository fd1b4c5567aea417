(() => {
  let stored = '';
  try {
    stored = localStorage.getItem('theme') ?? '';
  } catch {
    // Storage may be forbidden; then the system's scheme holds.
  }
  const light = stored ? stored === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
})();
