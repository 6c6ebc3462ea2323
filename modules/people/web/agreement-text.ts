import type { Phrase } from '#platform/words.ts'

export const whoSees: Phrase<string> = { en: 'Who sees it', es: 'Quién lo ve' }

/** The agreement, version 2, in plain words. Whoever changes it raises `AGREEMENT_VERSION`, so that everyone is asked anew. */
export const agreementText: readonly { title: Phrase<string>; lines: readonly Phrase<string>[] }[] = [
  {
    title: { en: 'What Weft keeps', es: 'Qué guarda Weft' },
    lines: [
      {
        en: 'About you: your name, what you do and where, your e-mail address or user name, your language. Your password only in a scrambled form that nobody can read back.',
        es: 'De usted: su nombre, qué hace y dónde, su correo o nombre de usuario, su idioma. Su contraseña, solo cifrada de un modo que nadie puede leer.',
      },
      {
        en: 'What you and your teams write: cycles, measures, meeting notes, comments, photos. A photo loses the place and the camera it came from when it is added.',
        es: 'Lo que usted y sus equipos escriben: ciclos, medidas, notas de reuniones, comentarios, fotos. Al agregarla, una foto pierde los datos del lugar y de la cámara.',
      },
      {
        en: 'That something was done: who began a cycle or joined a team, and when, without any of its text. This record cannot be changed afterwards without it showing.',
        es: 'Que algo se hizo: quién empezó un ciclo o se unió a un equipo, y cuándo, sin nada de su texto. Ese registro no se puede cambiar después sin que se note.',
      },
      {
        en: 'Where you are signed in: the kind of browser, and when it was last used. Only you are shown this.',
        es: 'Dónde tiene la sesión abierta: el tipo de navegador y cuándo se usó por última vez. Solo se le muestra a usted.',
      },
      {
        en: 'From the district’s roster: schools, people, and students with their grades and classes. Students do not sign in.',
        es: 'Del padrón del distrito: escuelas, personas y estudiantes con sus grados y clases. Los estudiantes no entran.',
      },
    ],
  },
  {
    title: whoSees,
    lines: [
      {
        en: 'Your name and what you do where: everyone who signs in.',
        es: 'Su nombre y qué hace y dónde: todo el que entra.',
      },
      {
        en: 'Work in progress belongs to the team. Its people see it, and the guests they invited. A principal, a supervisor or the superintendent who is not in the team sees none of it, and no count of what one team has or has not done.',
        es: 'El trabajo en marcha es del equipo. Lo ven sus integrantes y los invitados que eligieron. Un director, una supervisora o el superintendente que no está en el equipo no ve nada de él, ni cuánto ha hecho o dejado de hacer un equipo.',
      },
      {
        en: 'A team decides who sees its page, with its name, purpose and people: itself, teams it chooses, or the district.',
        es: 'Cada equipo decide quién ve su página, con su nombre, propósito e integrantes: él mismo, los equipos que elija, o el distrito.',
      },
      {
        en: 'Sharing is for one cycle at a time, with everyone in the district. It shows the question, the prediction, what is tried, the charts and what was learned; never the meetings’ notes, and a quote or photo only where the team ticked it. A team can take it back at any time; what someone has read by then, they have read.',
        es: 'Se comparte un ciclo a la vez, con todo el distrito. Muestra la pregunta, la predicción, lo que se prueba, las gráficas y lo aprendido; nunca las notas de las reuniones, y una cita o foto solo si el equipo la marcó. El equipo puede dejar de compartirlo cuando quiera; lo que alguien ya leyó, leído está.',
      },
      {
        en: 'Leaders go first: whoever leads your school or district sees cycles shared there only once they share one of their own.',
        es: 'Quien dirige va primero: quien dirige su escuela o su distrito ve los ciclos que allí se comparten solo cuando comparte uno propio.',
      },
      {
        en: 'Whoever administers adds people and places, gives rights and changes settings. That opens no team’s work. Everyone who holds such a right is named on this page.',
        es: 'Quien administra agrega personas y lugares, da derechos y cambia ajustes. Eso no abre el trabajo de ningún equipo. En esta página está el nombre de todos los que tienen un derecho así.',
      },
    ],
  },
  {
    title: { en: 'What it is never used for', es: 'Para qué nunca se usa' },
    lines: [
      {
        en: 'Nothing here feeds evaluation or discipline. There is no score, rating or ranking of a person or a school, and no export for such a purpose.',
        es: 'Nada de esto alimenta la evaluación ni la disciplina. No hay puntaje, calificación ni clasificación de una persona o una escuela, ni exportación para eso.',
      },
      {
        en: 'No page or report gathers what one person did, says when they were last here, or says what they have not done. Nobody can be given a cycle to do.',
        es: 'Ninguna página ni informe reúne lo que hizo una persona, dice cuándo estuvo aquí por última vez o qué no ha hecho. A nadie se le puede encargar un ciclo.',
      },
      {
        en: 'By signing, the district promises not to ask for it, and the association to say so where it is asked.',
        es: 'Al firmar, el distrito promete no pedirlo, y la asociación, decirlo si se pide.',
      },
    ],
  },
  {
    title: { en: 'For how long', es: 'Por cuánto tiempo' },
    lines: [
      {
        en: 'What a team writes stays until somebody takes it away. It then leaves every page at once, and can be brought back for 90 days: so long it is still stored. Then it is erased for good, but for what others still build on, which stays hidden.',
        es: 'Lo que un equipo escribe queda hasta que alguien lo quita. Entonces sale enseguida de todas las páginas, y se puede traer de vuelta durante 90 días: hasta entonces sigue guardado. Después se borra para siempre, salvo aquello en lo que otros aún se apoyan, que queda oculto.',
      },
      {
        en: 'When you leave the district you can no longer sign in. What you wrote with your teams stays with them, under your name, until the district erases you: then your name, address and account go for good, a signed certificate says so, and what you wrote stands there as by a former colleague.',
        es: 'Cuando deja el distrito ya no puede entrar. Lo que escribió con sus equipos queda con ellos, con su nombre, hasta que el distrito borre su cuenta: entonces su nombre, correo y cuenta se borran para siempre, un certificado firmado lo dice, y lo que escribió queda como de un antiguo colega.',
      },
      {
        en: 'You are signed out after some days without use, and after some more in any case; your district sets both, 14 and 90 where it says nothing else. On a computer that others use it is half an hour, and eight hours. Tries to sign in, with the network address they came from, are erased after a day or two.',
        es: 'Su sesión se cierra tras unos días sin uso, y tras otros más en todo caso; su distrito fija ambos, 14 y 90 si no dice otra cosa. En un equipo que usan otros son media hora y ocho horas. Los intentos de entrar, con la dirección de red de donde vinieron, se borran tras uno o dos días.',
      },
      {
        en: 'A backup holds what was there on its day, for as long as your district keeps the backup.',
        es: 'Una copia de seguridad contiene lo que había ese día, mientras su distrito conserve la copia.',
      },
    ],
  },
  {
    title: { en: 'If someone asks for public records', es: 'Si alguien pide registros públicos' },
    lines: [
      {
        en: 'A school district is a public body. A request under public-records law, or a court, could reach whatever is stored: names and roles, what was written and by whom, private notes too, photos, and the record of what was done. The law exempts some of it, and student information is protected by FERPA; what applies, the district’s counsel decides, not Weft.',
        es: 'Un distrito escolar es un organismo público. Una solicitud según la ley de registros públicos, o un tribunal, podría alcanzar todo lo guardado: nombres y puestos, lo escrito y por quién, también las notas privadas, las fotos y el registro de lo que se hizo. La ley exceptúa una parte, y la información de estudiantes está protegida por FERPA; qué corresponde lo decide la asesoría legal del distrito, no Weft.',
      },
      {
        en: 'So write here as in a notebook that somebody may one day ask to read. About a student, write no more than your team needs.',
        es: 'Así que escriba aquí como en un cuaderno que alguien podría pedir leer algún día. Sobre un estudiante, no escriba más de lo que su equipo necesita.',
      },
    ],
  },
  {
    title: { en: 'Where our promise ends', es: 'Dónde termina nuestra promesa' },
    lines: [
      {
        en: 'Whoever runs the server and its database can read the stored text, private notes too, whatever the pages show, and Weft cannot record it. So can whoever holds a backup. No software can keep that from the people who run it; your district says who they are.',
        es: 'Quien lleva el servidor y su base de datos puede leer el texto guardado, también las notas privadas, muestren lo que muestren las páginas, y Weft no puede registrarlo. También puede quien tenga una copia de seguridad. Ningún programa puede impedírselo a quienes lo operan; su distrito dice quiénes son.',
      },
      {
        en: 'Whoever keeps the list of people can make a new way in for someone who forgot a password, and could use it themselves. You would notice: your password no longer works, you are signed out, and a letter goes to your e-mail address where Weft has one.',
        es: 'Quien lleva la lista de personas puede crear una entrada nueva para quien olvidó su contraseña, y podría usarla. Usted lo notaría: su contraseña deja de servir, su sesión se cierra y, si Weft tiene su correo, le llega una carta.',
      },
      {
        en: 'And anyone in your team can show a screen to someone else. That is between people.',
        es: 'Y cualquiera de su equipo puede mostrarle la pantalla a otra persona. Eso es entre personas.',
      },
    ],
  },
]
