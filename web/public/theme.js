// Runs before anything is painted, as a file of its own because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('weft.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the system's setting holds.
}
