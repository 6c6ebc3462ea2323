import type pg from 'pg'

/** What there is one of, however large the district: its copies stay the same. */
const SINGLE = ['district', 'inquiry_form', 'role_name', 'kysely_migration', 'kysely_migration_lock']
/** Sealed, or only of the moment; and results of students, of which pages read the rollups alone. */
const LEFT_OUT = [
  'outcome_result',
  'event_position',
  'event_seal',
  'ledger_reader',
  'idempotent_reply',
  'attempt',
  'session',
  'live_change',
  'bench_reference',
]

type Column = { table: string; column: string; type: string; unique: boolean; generated: boolean }

/**
 * Makes the demo district so many times as large, in SQL alone: every row is copied with each of its ids changed in the same way, so that the copies
 * hang together as the originals do. Texts that are unique get the copy's number; the top of the tree of places stays one; each copy happened some seconds
 * earlier, since in no district a hundred things happen in one instant.
 */
export async function multiply(client: pg.Client, times: number): Promise<number> {
  const { rows: columns } = await client.query<Column>(`
    select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_generated = 'ALWAYS' or c.identity_generation = 'ALWAYS' as generated,
      exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
        where i.indisunique and i.indrelid = format('public.%I', c.table_name)::regclass and a.attname = c.column_name
          -- Beside an id, which is changed, a text may stay.
          and not exists (select from pg_attribute b where b.attrelid = i.indrelid and b.attnum = any(i.indkey) and b.atttypid = 'uuid'::regtype)
          -- One of a few words stays one of them.
          and not exists (select from pg_constraint k where k.conrelid = i.indrelid and k.contype = 'c' and k.conkey = array[a.attnum]
            and pg_get_constraintdef(k.oid) like '%ANY (ARRAY%')) as unique
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and not (select k.relispartition from pg_class k where k.oid = format('public.%I', c.table_name)::regclass) order by c.table_name, c.ordinal_position`)
  const same = `(select id from inquiry_form union all select id from district union all select id from place where parent_id is null)`
  const { rows: fixed } = await client.query<{ id: string }>(`select id::text from ${same} one`)
  const keeps = `array[${fixed.map(({ id }) => `'${id}'`).join(', ')}]::uuid[]`
  const copied = ({ column, type, unique }: Column) => {
    const name = `t."${column}"`
    // The marks of a version and a variant make it an id that a contract takes.
    const moved = (value: string) =>
      `case when ${value} = any(${keeps}) then ${value} else overlay(overlay(md5(${value}::text || copy_number) placing '8' from 13) placing '8' from 17)::uuid end`
    if (type === 'uuid') return moved(name)
    if (type === '_uuid') return `(select coalesce(array_agg(${moved('one')}), '{}') from unnest(${name}) one)`
    if (unique && (type === 'text' || type === 'varchar' || type === 'citext')) return `${name} || '.' || copy_number`
    if (type === 'timestamptz') return `${name} - copy_number * interval '7 seconds'`
    if (unique && type === 'bytea') return `sha256(${name} || copy_number::text::bytea)`
    return name
  }
  const { rows: checks } = await client.query<{ text: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as text from pg_constraint
    where contype = 'c' and conrelid <> 0 and coninhcount = 0 and connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) not like '%ANY (ARRAY%'`)
  // A code with a number behind it is no code any more: nothing here reads one.
  for (const { text } of checks) await client.query(text)
  const { rows: deferred } = await client.query<{ name: string }>(
    `select conrelid::regclass::text as name from pg_constraint where condeferrable and contype = 'u'`,
  )
  await client.query('set session_replication_role = replica')
  let rows = 0
  for (const table of new Set(columns.map(({ table: name }) => name))) {
    if (SINGLE.includes(table) || LEFT_OUT.includes(table)) continue
    const own = columns.filter((column) => column.table === table && !column.generated)
    const names = own.map(({ column }) => `"${column}"`).join(', ')
    // What is unique only at the end of a transaction has no say in what conflicts.
    const unless = deferred.some(({ name }) => name === table) ? '' : 'on conflict do nothing'
    const { rowCount } = await client.query(
      `insert into "${table}" (${names}) select ${own.map(copied).join(', ')} from "${table}" t cross join generate_series(2, ${times}) as copy (copy_number) ${unless}`,
    )
    rows += rowCount ?? 0
  }
  await client.query('set session_replication_role = origin')
  await client.query('vacuum analyze')
  return rows
}
