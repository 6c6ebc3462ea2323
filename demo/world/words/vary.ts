/** How many wordings a text with choices `[a|b]` has at most on one axis. */
const choicesIn = (text: string) =>
  Math.max(1, ...[...text.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside!.split('|').length))

/** One wording: the nth choice of every bracket. */
export const wording = (text: string, nth: number) =>
  text.replaceAll(/\[([^\]]*)\]/g, (_, inside: string) => {
    const choices = inside.split('|')
    return choices[nth % choices.length]!.trim()
  })

/** Says each thing once: nobody in a district writes a colleague's sentence again word for word. */
export function sayer() {
  const said = new Set<string>()
  return (text: string | undefined, nth: number): string | null => {
    if (!text) return null
    for (let turn = 0; turn < choicesIn(text); turn++) {
      const candidate = wording(text, nth + turn)
      if (said.has(candidate)) continue
      said.add(candidate)
      return candidate
    }
    return null
  }
}

export type Sayer = ReturnType<typeof sayer>

export type Voice = 'plain' | 'no-period' | 'lowercase' | 'terse'

/** People type as they type: one never ends with a period, one never begins with a capital, one stops after the first sentence. */
export function spoken(text: string, voice: Voice): string {
  if (voice === 'plain') return text
  if (voice === 'terse') return /^.{12,}?[.?!](?= )/.exec(text)?.[0] ?? text
  const open = text.replace(/(?<!\.)\.$/, '')
  return voice === 'lowercase' ? open.charAt(0).toLowerCase() + open.slice(1) : open
}
