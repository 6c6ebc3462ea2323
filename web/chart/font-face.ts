const FAMILY = 'Atkinson Hyperlegible Next'

/** The app's own font as a style for a drawing that leaves the page, so that it looks the same elsewhere; empty where it cannot be had. */
export async function fontFace(): Promise<string> {
  const address = [...document.styleSheets].flatMap(fontAddress)[0]
  if (!address) return ''
  try {
    const reply = await fetch(address)
    return faceOf(base64(new Uint8Array(await reply.arrayBuffer())))
  } catch {
    return ''
  }
}

export const faceOf = (woff2: string) =>
  `<style>@font-face{font-family:'${FAMILY}';font-weight:200 800;src:url(data:font/woff2;base64,${woff2}) format('woff2')}</style>`

/** A drawing with its font inside. */
export const withFont = (svg: string, face: string) => svg.replace(/^<svg[^>]*>/, (opening) => opening + face)

function fontAddress(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-style') === 'italic') return []
    if (!rule.style.getPropertyValue('font-family').includes(FAMILY)) return []
    const [, path] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? []
    return path ? [new URL(path, sheet.href ?? location.href).href] : []
  })
}

function base64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: the whole would be too many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
