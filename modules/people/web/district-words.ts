import { words } from '#web/words.ts'

export const districtWords = words({
  name: { en: 'Name', es: 'Nombre' },
  nameMissing: { en: 'Write the district’s name.', es: 'Escriba el nombre del distrito.' },
  locale: { en: 'Language', es: 'Idioma' },
  localeHint: { en: 'Until a person chooses their own.', es: 'Hasta que cada persona elija el suyo.' },
  timeZone: { en: 'Time zone', es: 'Zona horaria' },
  timeZoneHint: { en: 'Type a city, such as Chicago.', es: 'Escriba una ciudad, como Chicago.' },
  wrongZone: { en: 'Choose a time zone from the list.', es: 'Elija una zona horaria de la lista.' },
  from: { en: 'Contract hours from', es: 'Horario laboral desde' },
  hoursHint: { en: 'Notices come within them.', es: 'Los avisos llegan dentro de él.' },
  until: { en: 'until', es: 'hasta' },
  untilHint: { en: 'After it, it is quiet.', es: 'Después hay silencio.' },
  hours: { en: 'The end comes after the beginning.', es: 'El final viene después del comienzo.' },
  yearBegins: { en: 'School year begins', es: 'Comienzo del año escolar' },
  yearBeginsHint: { en: 'Month and day: 08-01 is August 1.', es: 'Mes y día: 08-01 es el 1 de agosto.' },
  wrongDay: { en: 'Write a month and a day, such as 08-01.', es: 'Escriba un mes y un día, como 08-01.' },
  studentK: { en: 'Students shown together, at least', es: 'Estudiantes que se muestran juntos, mínimo' },
  studentKHint: {
    en: 'A smaller group of students is never shown by itself. Five or more.',
    es: 'Un grupo menor de estudiantes nunca se muestra solo. Cinco o más.',
  },
  surveyK: { en: 'Answers shown together, at least', es: 'Respuestas que se muestran juntas, mínimo' },
  surveyKHint: {
    en: 'Fewer answers to a survey are never shown. Five or more.',
    es: 'Menos respuestas a una encuesta nunca se muestran. Cinco o más.',
  },
  wrongK: { en: 'From 5 to 100.', es: 'De 5 a 100.' },
  mend: { en: 'Something above needs mending first.', es: 'Antes hay algo arriba que corregir.' },
  save: { en: 'Save the settings', es: 'Guardar los ajustes' },
  saved: { en: 'Saved.', es: 'Guardado.' },
  met: {
    en: (name: string, zone: string, from: string, until: string) =>
      `Someone else saved the settings meanwhile: ${name}, ${zone}, ${from} to ${until}. Whose are kept?`,
    es: (name: string, zone: string, from: string, until: string) =>
      `Otra persona guardó los ajustes mientras tanto: ${name}, ${zone}, de ${from} a ${until}. ¿Cuáles se quedan?`,
  },
  keepTheirs: { en: 'Theirs', es: 'Los de la otra persona' },
  keepMine: { en: 'Mine', es: 'Los míos' },
  daysOff: { en: 'Days off', es: 'Días libres' },
  daysOffHint: {
    en: 'Holidays and breaks, when it is quiet.',
    es: 'Feriados y vacaciones, cuando hay silencio.',
  },
  first: { en: 'First day', es: 'Primer día' },
  last: { en: 'Last day (if more than one)', es: 'Último día (si es más de uno)' },
  addDays: { en: 'Add', es: 'Agregar' },
  removeDays: { en: (said: string) => `Take out ${said}`, es: (said: string) => `Quitar ${said}` },
  through: {
    en: (first: string, last: string) => `${first} to ${last}`,
    es: (first: string, last: string) => `${first} al ${last}`,
  },
  noDays: { en: 'None yet.', es: 'Ninguno todavía.' },
  remove: { en: 'Take out', es: 'Quitar' },
})
