/**
 * Formats of the language's own library, each made once: making one costs a hundred times what using it does.
 */

/** What `make` makes of a locale and options, kept for the next who asks for the same. */
function kept<Options extends object, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: string, options: Options): Format => {
    const key = locale + JSON.stringify(options)
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}

export const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
export const numberFormat = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
export const relativeFormat = kept(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
)
export const listFormat = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options))

/** The calendar day of an instant, `2026-11-03`, by the clocks of a time zone; without one, by those of this machine. */
export const dayIn = (timeZone: string | undefined, at: Date | number | string): string =>
  // Swedish writes days so.
  dateFormat('sv-SE', timeZone ? { timeZone } : {}).format(new Date(at))
