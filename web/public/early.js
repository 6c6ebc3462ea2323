// Runs before anything is painted, as a file of its own because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('weft.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the system's setting holds.
}

// While the rest is on its way: the first format of a date reads the language's calendar, a seventh of a second on a slow phone.
new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0)

// React makes five errors when it begins, and to note where costs as long. `early.ts` sets it back.
Error.stackTraceLimit = 0
