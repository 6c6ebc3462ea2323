import Fastify from 'fastify'
import pg from 'pg'

/** What everything is compared with: a bare route that selects one row of 2 KB by its index, on the same database. Prints its address. */
const pool = new pg.Pool({ connectionString: process.argv[2]!, max: 12 })
const app = Fastify()
app.get<{ Params: { id: string } }>('/:id', async ({ params }) => {
  const { rows } = await pool.query<{ body: string }>('select body from bench_reference where id = $1', [params.id])
  return { body: rows[0]!.body }
})
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
process.on('SIGTERM', () => void app.close().then(() => pool.end()))
