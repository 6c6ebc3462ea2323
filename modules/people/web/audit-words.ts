import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { AuditKind, AuditVerb } from '../audit.ts'

export const say = words({
  title: { en: 'What was done with rights', es: 'Qué se hizo con los derechos' },
  lead: {
    en: 'Who gave or ended a right, made a way in, changed a setting, imported or exported, and when. These lines cannot be changed or taken away.',
    es: 'Quién dio o terminó un derecho, creó una entrada, cambió un ajuste, importó o exportó, y cuándo. Estas líneas no se pueden cambiar ni quitar.',
  },
  which: { en: 'Which acts', es: 'Qué actos' },
  all: { en: 'All', es: 'Todo' },
  none: { en: 'Nothing of this kind has been done.', es: 'No se ha hecho nada de este tipo.' },
  server: { en: 'The server itself, or whoever runs it', es: 'El servidor mismo, o quien lo opera' },
  earlier: { en: 'Earlier', es: 'Anteriores' },
  latest: { en: 'To the latest', es: 'A los más recientes' },
  save: { en: 'Save as a file', es: 'Guardar como archivo' },
  saveLead: {
    en: 'CSV, the latest 20,000 of this kind. That you saved it will stand here too.',
    es: 'CSV, los últimos 20.000 de este tipo. También quedará aquí que usted lo guardó.',
  },
  notHere: { en: 'What is not here', es: 'Lo que no está aquí' },
  notHereLead: {
    en: 'Nothing that people learn, write, share or read in their work, and nothing that says when someone was last here.',
    es: 'Nada de lo que la gente aprende, escribe, comparte o lee en su trabajo, ni nada que diga cuándo alguien estuvo aquí por última vez.',
  },
  students: {
    en: 'No page shows students by name. Only the report of a roster import can quote a value from a file; that someone read it stands here.',
    es: 'Ninguna página muestra estudiantes por su nombre. Solo el informe de una importación del padrón puede citar un valor de un archivo; aquí queda que alguien lo leyó.',
  },
})

export const kindWords = words({
  rights: { en: 'Rights', es: 'Derechos' },
  'ways-in': { en: 'Ways in', es: 'Entradas' },
  people: { en: 'People and places', es: 'Personas y lugares' },
  settings: { en: 'Settings', es: 'Ajustes' },
  imports: { en: 'Imports', es: 'Importaciones' },
  exports: { en: 'Exports', es: 'Exportaciones' },
  'student-names': { en: 'Names of students read', es: 'Nombres de estudiantes leídos' },
} satisfies Record<AuditKind, Phrase>)

export const actWords = words({
  'right.granted': { en: 'Gave a right', es: 'Dio un derecho' },
  'right.ended': { en: 'Ended a right', es: 'Terminó un derecho' },
  'representative.named': { en: 'Named who signs the agreement', es: 'Nombró a quien firma el acuerdo' },
  'representative.ended': { en: 'Ended who signs the agreement', es: 'Terminó el encargo de firmar el acuerdo' },
  'agreement.signed': { en: 'Signed the agreement', es: 'Firmó el acuerdo' },
  'person.invited': { en: 'Made a new way in', es: 'Creó una entrada nueva' },
  'place.invited': { en: 'Invited those of a place', es: 'Invitó a las personas de un lugar' },
  'person.reset-password': { en: 'A new password was set by a letter', es: 'Se puso una contraseña nueva por carta' },
  'person.added': { en: 'Added a person', es: 'Agregó a una persona' },
  'person.changed': { en: 'Corrected a person’s name or address', es: 'Corrigió el nombre o el correo de una persona' },
  'person.ended': { en: 'Said that someone left', es: 'Anotó que alguien se fue' },
  'person.brought-back': { en: 'Took back that someone left', es: 'Anuló que alguien se hubiera ido' },
  'person.erased': { en: 'Erased a person’s data', es: 'Borró los datos de una persona' },
  'role.added': { en: 'Added a role', es: 'Agregó un puesto' },
  'role.ended': { en: 'Ended a role', es: 'Terminó un puesto' },
  'place.added': { en: 'Added a place', es: 'Agregó un lugar' },
  'place.renamed': { en: 'Renamed a place', es: 'Cambió el nombre de un lugar' },
  'place.ended': { en: 'Closed a place', es: 'Cerró un lugar' },
  'place.opened-again': { en: 'Opened a place again', es: 'Abrió de nuevo un lugar' },
  'district.changed': { en: 'Changed settings of the district', es: 'Cambió ajustes del distrito' },
  'roster.imported': { en: 'Imported a roster', es: 'Importó un padrón' },
  'outcomes.imported': { en: 'Imported results', es: 'Importó resultados' },
  'framework.imported': { en: 'Imported a framework', es: 'Importó un marco' },
  'team.exported': { en: 'Exported what a team put in', es: 'Exportó lo que puso un equipo' },
  'person.exported': { en: 'Exported what a person put in', es: 'Exportó lo que puso una persona' },
  'district.exported': { en: 'Exported the district', es: 'Exportó el distrito' },
  'audit.exported': { en: 'Saved this list as a file', es: 'Guardó esta lista como archivo' },
  'outcomes.read': { en: 'Read a report of results that quotes values', es: 'Leyó un informe de resultados que cita valores' },
  'roster.read': { en: 'Read a roster report that quotes values', es: 'Leyó un informe del padrón que cita valores' },
} satisfies Record<AuditVerb, Phrase>)
