export type Command = {
  name: string
  usage: string
  about: string
  help: string
  load: () => Promise<{ run: (words: string[]) => Promise<number> }>
}

/** Every command. Each lives in a file of its own, loaded only when it is called. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'serve',
    usage: 'serve',
    about: 'Start the server (npm start does this).',
    help: 'Takes its settings from the environment. Stops on Ctrl-C or SIGTERM, after the requests under way.',
    load: () => import('./serve.ts'),
  },
  {
    name: 'migrate',
    usage: 'migrate',
    about: 'Bring the database up to this version.',
    help: 'The server does this by itself at every start.',
    load: () => import('./migrate.ts'),
  },
  {
    name: 'import oneroster',
    usage: 'import oneroster PATH [--dry-run] [--json] [--allow-removals]',
    about: 'Import a OneRoster 1.1 or 1.2 (or School Data Sync v2.1) CSV set.',
    help: 'PATH is a folder or a zip. --dry-run writes nothing; --json prints the report as JSON. A set that would end more than a\ntenth of the people needs --allow-removals.\nExit code 1: the report names what must be mended, and nothing was written.',
    load: () => import('./import-oneroster.ts'),
  },
  {
    name: 'import outcomes',
    usage: 'import outcomes PATH [--mapping FILE] [--dry-run] [--json]',
    about: 'Import results of students, or published values of places, from a CSV file or a OneRoster set.',
    help: 'PATH is a CSV file, or a folder or zip with results.csv and lineItems.csv of OneRoster. The roster comes first: students are\nknown by its ids. Without --mapping the one saved for the same columns is used, or else the\none that the header suggests. --dry-run writes nothing. An import that was cut off goes on where it was.\nExit code 1: the report names what must be mended, and nothing was written.',
    load: () => import('./import-outcomes.ts'),
  },
  {
    name: 'import framework',
    usage: 'import framework FILE [--kind KIND] [--json]',
    about: 'Import standards, a graduate profile, a policy or a pathway from a CASE package.',
    help: 'FILE is a CFPackage of CASE 1.0 or 1.1 as JSON. KIND is graduate-profile, board-policy, pathway or standards (the default). The same\npackage again brings it up to date: statements are known by their identifiers, and what was tied to them stays tied.\nExit code 1: what is wrong is named by its path, and nothing was written.',
    load: () => import('./import-framework.ts'),
  },
  {
    name: 'rollup rebuild',
    usage: 'rollup rebuild',
    about: 'Make the sums behind charts and tables anew from the results.',
    help: 'They come out the same; it says how many were not.',
    load: () => import('./rollup-rebuild.ts'),
  },
  {
    name: 'demo load',
    usage: 'demo load',
    about: 'Load the demo district into an empty database.',
    help: 'From then on the database is marked a demo: anyone may sign in as one of eight people.',
    load: () => import('./demo-load.ts'),
  },
  {
    name: 'backup',
    usage: 'backup FILE [--force]',
    about: 'Copy every table and every stored file into one archive.',
    help: 'It is of one moment, while people go on working. FILE must not be there yet; --force replaces it.\nExit code 1: nothing was written, or a stored file is missing from the disk (named).',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'restore FILE [--dry-run]',
    about: 'Bring an archive back, into an empty database only.',
    help: 'The whole archive is verified first. --dry-run stops there and writes nothing.\nSet WEFT_DATA to a new folder, or DATABASE_URL to a new database. Exit code 1: nothing was restored, and why.',
    load: () => import('./restore.ts'),
  },
  {
    name: 'export',
    usage: 'export FOLDER (--team ID | --person LOGIN | --district)',
    about: 'Write what a team, a person or the district put in, in open formats.',
    help: 'JSON Lines, CSV and pictures, into a new folder. ID is in the address of the team’s page; LOGIN is an e-mail, a user name or an id.\nA person’s export is for that person; the ledger keeps that it was made.',
    load: () => import('./export.ts'),
  },
  {
    name: 'ledger verify',
    usage: 'ledger verify [--json]',
    about: 'Check every seal of the ledger.',
    help: 'Exit code 1: a sealed event was changed or is missing.',
    load: () => import('./ledger-verify.ts'),
  },
  {
    name: 'token create',
    usage: 'token create LOGIN NAME [--days N]',
    about: 'Make an API token that acts as one person.',
    help: 'LOGIN is the person’s e-mail or user name, NAME says what the token is for. It is printed once. Default: 90 days.',
    load: () => import('./token-create.ts'),
  },
  {
    name: 'user reset',
    usage: 'user reset LOGIN',
    about: 'Print a fresh invitation for a person who cannot get in.',
    help: 'Their sessions end when they use it. LOGIN is an e-mail or a user name.',
    load: () => import('./user-reset.ts'),
  },
  {
    name: 'erase',
    usage: 'erase PERSON [--yes] [--out FILE] | erase FILE --verify',
    about: 'Erase someone who left, and write a signed certificate.',
    help: 'PERSON is an e-mail, a user name or an id. Without --yes it says what would go and erases nothing. With --verify it checks the signature of a certificate.',
    load: () => import('./erase.ts'),
  },
  {
    name: 'doctor',
    usage: 'doctor [--json]',
    about: 'Look at settings, database, files, mail and web app, and say what needs a look.',
    help: 'Exit code 1: something does.',
    load: () => import('./doctor.ts'),
  },
]
