// Runs before the page is first painted, so that whoever chose dark colours sees no flash of light ones. The key is
// the one that src/shell/use-theme.ts writes.
try {
  const chosen = localStorage.getItem('sharemap-theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage may be barred; the system's own choice then holds.
}
