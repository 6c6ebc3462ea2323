import type { OpenCheck } from '#modules/cycles/check-contract.ts'
import { MOST_NOTICED } from '#modules/cycles/check.ts'
import type { Question } from '#modules/cycles/check.ts'

type Language = OpenCheck['language']

export const checkWords = {
  title: { en: 'A question for the class', es: 'Una pregunta para la clase' },
  code: { en: 'Code on the board or on your slip', es: 'Código en el pizarrón o en tu papelito' },
  go: { en: 'Go on', es: 'Seguir' },
  begin: { en: 'Begin', es: 'Empezar' },
  send: { en: 'Send', es: 'Enviar' },
  tries: { en: 'What we are trying', es: 'Lo que estamos probando' },
  nobody: {
    en: 'Nobody is asked who they are. Your teacher sees how many chose each answer, once five have answered.',
    es: 'Nadie pregunta quién eres. Tu maestro o maestra ve cuántos eligieron cada respuesta, cuando hayan contestado cinco.',
  },
  noName: { en: 'One line. Write no names.', es: 'Una línea. No escribas nombres.' },
  piles: { en: ['I’ve got it', 'Almost', 'Not yet'], es: ['Ya lo tengo', 'Casi', 'Todavía no'] },
  'yes-no': { en: ['No', 'Yes'], es: ['No', 'Sí'] },
  lowHigh: { en: '0 is not at all, 10 is fully', es: '0 es nada, 10 es del todo' },
  thanks: { en: 'Thank you. That is all.', es: 'Gracias. Eso es todo.' },
  thanksMore: {
    en: 'If someone else answers on this device, give it to them now.',
    es: 'Si otra persona contesta en este aparato, dáselo ahora.',
  },
  again: { en: 'Another code', es: 'Otro código' },
  refused: {
    NOT_FOUND: {
      en: 'This code opens nothing now: it was used, or its day is over. Ask for another.',
      es: 'Este código ya no abre nada: se usó o se acabó su día. Pide otro.',
    },
    ALL_DEALT: {
      en: 'All codes of this class have been dealt. Ask your teacher.',
      es: 'Ya se repartieron todos los códigos de esta clase. Pregunta a tu maestro o maestra.',
    },
    NO_ANSWER: { en: 'Nothing was chosen. Go back and choose.', es: 'No elegiste nada. Vuelve atrás y elige.' },
    TOO_MANY_REQUESTS: {
      en: 'Too many codes that open nothing came from here. Wait a quarter of an hour.',
      es: 'Desde aquí llegaron demasiados códigos que no abren nada. Espera un cuarto de hora.',
    },
  },
} as const

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE = `:root{color-scheme:light dark;--i:#3a3a8f;--p:#fbfaf6;--k:#1d1b26;--l:#8a8694}
@media(prefers-color-scheme:dark){:root{--i:#a8a8ee;--p:#15131c;--k:#efedf5}}
body{margin:0 auto;max-width:32rem;padding:1.2rem;font:1.15rem/1.5 system-ui,sans-serif;background:var(--p);color:var(--k)}
h1{font:600 1.5rem/1.25 Georgia,serif}fieldset{border:0;margin:1.6rem 0;padding:0}legend{font-weight:600;padding:0;margin-bottom:.5rem}
label.c{display:flex;align-items:center;gap:.7rem;min-height:44px;padding:.4rem .8rem;margin:.4rem 0;border:1px solid var(--l);border-radius:.5rem}
label.c:has(:checked){border-color:var(--i);outline:2px solid var(--i)}.r{display:flex;flex-wrap:wrap;gap:.4rem}.r label.c{margin:0;padding:.3rem .6rem}
input[type=radio]{width:1.2rem;height:1.2rem;accent-color:var(--i)}input[type=text]{box-sizing:border-box;width:100%;min-height:48px;font:inherit;padding:.4rem .7rem}
button,a.b{display:inline-block;min-height:48px;padding:.6rem 1.6rem;font:inherit;font-weight:600;color:var(--p);background:var(--i);border:0;border-radius:.5rem;text-decoration:none}
:focus-visible{outline:3px solid var(--i);outline-offset:2px}small{opacity:.8}aside{border-left:3px solid var(--i);padding-left:.8rem}`

const page = (language: Language, nonce: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${html(checkWords.title[language])}</title><style nonce="${nonce}">${STYLE}</style></head><body><main>${body}</main></body></html>`

/** Where one types a code. */
export const codeForm = (language: Language, nonce: string) =>
  page(
    language,
    nonce,
    `<h1>${html(checkWords.title[language])}</h1><form action="/answer"><label>${html(checkWords.code[language])}` +
      `<input type="text" name="code" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"></label>` +
      `<p><button>${html(checkWords.go[language])}</button></p></form>`,
  )

/** What a class code opens: what is tried, and a code of one’s own. What that opens: the questions. */
export function checkForm({ is, questions, telling, language }: OpenCheck, code: string, nonce: string): string {
  const at = `/answer/${encodeURIComponent(code)}`
  const tries = telling ? `<aside><b>${html(checkWords.tries[language])}</b><br>${html(telling)}</aside>` : ''
  const lead = `<h1>${html(checkWords.title[language])}</h1>${tries}<p><small>${html(checkWords.nobody[language])}</small></p>`
  const form =
    is === 'class'
      ? `<form method="post" action="${at}/begin"><button>${html(checkWords.begin[language])}</button></form>`
      : `<form method="post" action="${at}">${questions.map((question, place) => asked(question, place, language)).join('')}<button>${html(checkWords.send[language])}</button></form>`
  return page(language, nonce, lead + form)
}

function asked({ kind, text }: Question, at: number, language: Language): string {
  const legend = `<legend>${html(text)}</legend>`
  if (kind === 'noticed') {
    const hint = `<small id="h${at}">${html(checkWords.noName[language])}</small>`
    return `<fieldset>${legend}<input type="text" name="q${at}" maxlength="${MOST_NOTICED}" autocomplete="off" aria-label="${html(text)}" aria-describedby="h${at}">${hint}</fieldset>`
  }
  const choice = (value: number, name: string) =>
    `<label class="c"><input type="radio" name="q${at}" value="${value}">${html(name)}</label>`
  if (kind === 'rating') {
    const scale = Array.from({ length: 11 }, (_, value) => choice(value, String(value))).join('')
    return `<fieldset>${legend}<small>${html(checkWords.lowHigh[language])}</small><div class="r">${scale}</div></fieldset>`
  }
  const names = checkWords[kind][language]
  // Yes comes first on the page, though it counts as 1.
  const order = kind === 'yes-no' ? [1, 0] : [0, 1, 2]
  return `<fieldset>${legend}${order.map((value) => choice(value, names[value]!)).join('')}</fieldset>`
}

export function told(language: Language, what: 'thanks' | keyof typeof checkWords.refused, nonce: string): string {
  const again = `<p><a class="b" href="/answer">${html(checkWords.again[language])}</a></p>`
  if (what === 'thanks')
    return page(
      language,
      nonce,
      `<h1>${html(checkWords.thanks[language])}</h1><p>${html(checkWords.thanksMore[language])}</p>${again}`,
    )
  return page(
    language,
    nonce,
    `<h1>${html(checkWords.title[language])}</h1><p role="alert">${html(checkWords.refused[what][language])}</p>${again}`,
  )
}
