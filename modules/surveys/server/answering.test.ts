import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { inTransaction } from '#platform/db.ts'
import { testServer } from '#server/testing.ts'
import { base64url, blind, finalize, newToken } from '../web/blind.ts'
import { blindSign, newKeyPair } from './blind-sign.ts'
import { closeSurvey, countProgress, sweep } from './store/close.ts'
import { layOut, mix, mixOpen } from './store/inbox.ts'
import { releaseSurvey } from './store/release.ts'
import { anOpenSurvey, submission, tokenFor } from './testing.ts'

const { db, app, as, config, cookieOf } = await testServer()

const post = async (path: string, payload: string, headers: Record<string, string> = {}) => {
  const all = { 'content-type': 'application/json', origin: config.url, ...headers }
  const reply = await app.inject({ method: 'POST', url: path, headers: all, payload })
  return { status: reply.statusCode, json: () => reply.json() as unknown, headers: reply.headers, body: reply.body }
}
type Survey = Awaited<ReturnType<typeof anOpenSurvey>>
const open = (people = 9, of: Parameters<typeof anOpenSurvey>[1] = {}) => anOpenSurvey(db, { people, ...of })
const cookie = async (survey: Survey, which = 0) => ({ cookie: await cookieOf(survey.people[which]!) })
const answersOf = ({ items }: Survey, point = 4) => ({
  answers: { [items[0]!.id]: point, [items[1]!.id]: point },
  comments: [{ itemId: items[2]!.id, text: 'More time together' }],
})
const count = async (table: 'survey_inbox' | 'survey_answer' | 'survey_invited' | 'survey_spent', id: string) =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where survey_id = ${id}`.execute(db)).rows[0]!.n
const everyone = async (survey: Survey, many: number) => {
  for (let which = 0; which < many; which++) {
    const token = await tokenFor(post, survey, await cookie(survey, which))
    expect((await post('/surveys/submit', submission(survey, token, answersOf(survey, 1 + (which % 5))))).status).toBe(200)
  }
}

describe('someone who is asked', () => {
  test('finds the questions, with whom they are counted, and what is promised', async () => {
    const survey = await open()
    const form = await (await as(survey.people[0]!)).surveys.form({ id: survey.id })
    expect(form).toMatchObject({ k: 5, commentsK: 10, signed: false, cell: { people: 10, bands: ['teachers'] } })
    expect(form.items).toHaveLength(3)
    const { createHash } = await import('node:crypto')
    expect(createHash('sha256').update(form.promised).digest('hex')).toBe(form.sha256)
  })

  test('is signed for and sends, and nothing beside the answer tells who or when', async () => {
    const survey = await open()
    const before = await sql<{ events: number; replies: number; jobs: number }>`select (select count(*) from event) as events,
      (select count(*) from idempotent_reply) as replies, (select count(*) from job.job) as jobs`.execute(db)
    const token = await tokenFor(post, survey, await cookie(survey))
    const sent = await post('/surveys/submit', submission(survey, token, answersOf(survey)))
    expect([sent.status, sent.body, sent.headers['cache-control'], sent.headers['set-cookie']]).toEqual([
      200,
      '{"sent":true}',
      'no-store',
      undefined,
    ])
    const after = await sql<{ events: number; replies: number; jobs: number }>`select (select count(*) from event) as events,
      (select count(*) from idempotent_reply) as replies, (select count(*) from job.job) as jobs`.execute(db)
    expect(after.rows).toEqual(before.rows)
    const { rows } = await sql<{
      columns: string
    }>`select string_agg(table_name || '.' || column_name, ' ') as columns from information_schema.columns
      where table_name in ('survey_invited', 'survey_inbox', 'survey_answer', 'survey_comment', 'survey_spent', 'survey_code')
        and data_type in ('timestamp with time zone', 'timestamp without time zone', 'date', 'bigint', 'inet')`.execute(db)
    expect(rows[0]!.columns).toBeNull()
  })

  test('who is not asked, or no longer here, finds nothing and is signed for nothing', async () => {
    const survey = await open()
    const stranger = await aPerson(db)
    await expect((await as(stranger)).surveys.form({ id: survey.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(tokenFor(post, survey, { cookie: await cookieOf(stranger) })).rejects.toThrow('issue: 404')
    await expect(tokenFor(post, survey, {})).rejects.toThrow('issue: 401')
  })
})

describe('flows that must not hurt', () => {
  test('sent twice, or with other answers under the same token: the first counts, and the reply is the same', async () => {
    const survey = await open()
    const token = await tokenFor(post, survey, await cookie(survey))
    const [one, two, three] = [
      await post('/surveys/submit', submission(survey, token, answersOf(survey, 5))),
      await post('/surveys/submit', submission(survey, token, answersOf(survey, 5))),
      await post('/surveys/submit', submission(survey, token, answersOf(survey, 1))),
    ]
    expect([one.body, two.body, three.body]).toEqual(Array.from({ length: 3 }, () => '{"sent":true}'))
    expect([await count('survey_inbox', survey.id), await count('survey_spent', survey.id)]).toEqual([1, 1])
    const [kept] = await db.selectFrom('survey_inbox').select('answers').where('survey_id', '=', survey.id).execute()
    expect(Object.values(kept!.answers as object)).toEqual([5, 5])
  })

  test('many at once under one token: one answer', async () => {
    const survey = await open()
    const token = await tokenFor(post, survey, await cookie(survey))
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => post('/surveys/submit', submission(survey, token, answersOf(survey)))),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect(await count('survey_inbox', survey.id)).toBe(1)
  })

  test('a lost reply to issuing can be asked for again; a second token is refused', async () => {
    const survey = await open()
    const modulus = new Uint8Array(survey.cells[0]!.public_key!)
    const hidden = await blind(modulus, newToken())
    const ask = async (blinded: Uint8Array<ArrayBuffer>) =>
      post('/surveys/issue', JSON.stringify({ surveyId: survey.id, blinded: base64url(blinded) }), await cookie(survey))
    const [first, again] = [await ask(hidden.blinded), await ask(hidden.blinded)]
    expect([first.status, again.body]).toEqual([200, first.body])
    expect((await ask((await blind(modulus, newToken())).blinded)).status).toBe(409)
  })

  test('a token of another cell, a forged signature, an empty token and one of another survey are worth nothing', async () => {
    const survey = await open()
    const other = await open()
    const token = await tokenFor(post, survey, await cookie(survey))
    const send = (with_: object, to = survey) =>
      post('/surveys/submit', submission(to, { ...token, ...with_ }, answersOf(to))).then(({ status }) => status)
    expect(await send({ cellId: other.cells[0]!.id })).toBe(404)
    expect(await send({ cellId: other.cells[0]!.id }, other)).toBe(403)
    const forger = await newKeyPair()
    const forged = await blind(new Uint8Array(forger.publicKey), newToken())
    const signature = await finalize(
      new Uint8Array(forger.publicKey),
      forged,
      new Uint8Array(blindSign(forger.privateKey, Buffer.from(forged.blinded))!),
    )
    expect(await send({ prepared: forged.prepared, signature })).toBe(403)
    expect(await send({ prepared: new Uint8Array(64), signature: new Uint8Array(256) })).toBe(403)
    expect(await send({ signature: new Uint8Array(256).fill(1) })).toBe(403)
    expect(await count('survey_inbox', survey.id)).toBe(0)
  })

  test('an answer that brings a cookie or a token of the API along is refused, and so is one that is not padded', async () => {
    const survey = await open()
    const token = await tokenFor(post, survey, await cookie(survey))
    const body = submission(survey, token, answersOf(survey))
    expect((await post('/surveys/submit', body, await cookie(survey))).status).toBe(403)
    expect((await post('/surveys/submit', body, { authorization: 'Bearer weft_x' })).status).toBe(403)
    expect((await post('/surveys/submit', `${body} `)).status).toBe(400)
    expect((await post('/surveys/submit', body, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post('/surveys/submit', submission(survey, token, { answers: { [survey.items[0]!.id]: 9 } }))).status).toBe(400)
    expect(await count('survey_inbox', survey.id)).toBe(0)
  })

  test('GET changes nothing: a mail scanner that opens every link spends no token', async () => {
    const survey = await open()
    for (const url of [`/surveys/${survey.id}/answer`, '/surveys/issue', '/surveys/submit'])
      await app.inject({ url, headers: await cookie(survey) })
    const { rows } = await sql`select from survey_invited where survey_id = ${survey.id} and blinded is not null`.execute(db)
    expect(rows).toHaveLength(0)
  })
})

describe('mixing and closing', () => {
  let survey: Survey
  beforeAll(async () => {
    survey = await open(14)
  })

  test('fewer than k wait in the inbox; from k on all move, and the inbox is empty', async () => {
    await everyone(survey, 4)
    await mixOpen(db)
    expect([await count('survey_inbox', survey.id), await count('survey_answer', survey.id)]).toEqual([4, 0])
    await countProgress(db)
    const token = await tokenFor(post, survey, await cookie(survey, 4))
    await post('/surveys/submit', submission(survey, token, answersOf(survey)))
    await mixOpen(db)
    expect([await count('survey_inbox', survey.id), await count('survey_answer', survey.id)]).toEqual([0, 5])
    const { rows } = await sql<{
      n: number
    }>`select count(distinct xmin::text) as n from survey_answer where survey_id = ${survey.id}`.execute(db)
    expect(rows[0]!.n).toBe(1)
  })

  test('who came to be asked while an order was drawn is laid out with the others', async () => {
    const before = await count('survey_invited', survey.id)
    await inTransaction(db, (tx) => layOut(tx, 'survey_invited', survey.id, (rows) => rows.slice(2)))
    expect(await count('survey_invited', survey.id)).toBe(before)
  })

  test('another survey’s waiting answers are not lost by it', async () => {
    const other = await open()
    await everyone(other, 2)
    await inTransaction(db, (tx) => mix(tx, [survey.id], { until: 'all' }))
    expect(await count('survey_inbox', other.id)).toBe(2)
  })

  test('while a table is being copied the inbox waits, and answers still come in', async () => {
    const waiting = await open()
    await everyone(waiting, 5)
    await inTransaction(db, async (tx) => {
      await sql`lock table survey_inbox in access share mode`.execute(tx)
      await expect(mixOpen(db)).rejects.toThrow(/lock timeout/)
      const token = await tokenFor(post, waiting, await cookie(waiting, 5))
      expect((await post('/surveys/submit', submission(waiting, token, answersOf(waiting)))).status).toBe(200)
    })
    await mixOpen(db)
    expect(await count('survey_answer', waiting.id)).toBe(6)
  })

  test('at the close everything is moved, who answered is forgotten, keys and spent tokens are gone', async () => {
    await closeSurvey(db, survey.id)
    await closeSurvey(db, survey.id)
    const { rows } = await sql<object>`select (select count(*) from survey_inbox where survey_id = ${survey.id}) as inbox,
      (select count(*) from survey_answer where survey_id = ${survey.id}) as answers, (select count(*) from survey_comment where survey_id = ${survey.id}) as comments,
      (select count(*) from survey_spent where survey_id = ${survey.id}) as spent,
      (select count(*) from survey_invited where survey_id = ${survey.id}) as invited, (select count(distinct xmin::text) from survey_invited where survey_id = ${survey.id}) as written,
      (select count(*) from survey_invited where survey_id = ${survey.id} and blinded is not null) as signed,
      (select count(*) from survey_cell where survey_id = ${survey.id} and private_key is not null) as keys`.execute(db)
    expect(rows[0]).toEqual({ inbox: 0, answers: 5, comments: 5, spent: 0, invited: 15, written: 1, signed: 0, keys: 0 })
    await sweep(db)
    const swept = await db.selectFrom('survey').select('is_swept').where('id', '=', survey.id).executeTakeFirstOrThrow()
    expect(swept.is_swept).toBe(true)
  })

  test('afterwards nobody is signed for and nothing comes in', async () => {
    await expect(tokenFor(post, survey, await cookie(survey, 7))).rejects.toThrow('issue: 404')
    await expect((await as(survey.people[7]!)).surveys.form({ id: survey.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('results are released once', async () => {
    expect(await releaseSurvey(db, survey.id)).toBe('released')
    expect(await releaseSurvey(db, survey.id)).toBe('already-released')
    const [release] = await db.selectFrom('survey_release').selectAll().where('survey_id', '=', survey.id).execute()
    expect(release!.members).toEqual(survey.cells.map(({ id }) => id))
  })
})

describe('what SQL as the application’s own role cannot do', async () => {
  const survey = await open(9, { k: 8 })
  test.each([
    ['lower the threshold', sql`update survey set k = 5, comments_k = 10 where id = ${survey.id}`],
    ['raise it', sql`update survey set k = 20, comments_k = 20 where id = ${survey.id}`],
    ['close earlier', sql`update survey set closes_at = now() where id = ${survey.id}`],
    ['close later', sql`update survey set closes_at = closes_at + interval '1 day' where id = ${survey.id}`],
    [
      'ask something else',
      sql`update survey_item set text = '{"en":"Who are you?","es":"¿Quién es?"}' where survey_id = ${survey.id}`,
    ],
    [
      'ask one more',
      sql`insert into survey_item (id, survey_id, position, kind, text) values (gen_random_uuid(), ${survey.id}, 9, 'text', '{}')`,
    ],
    ['ask one less', sql`delete from survey_item where survey_id = ${survey.id}`],
    ['report in other cells', sql`update survey_cell set people = 9 where survey_id = ${survey.id}`],
    ['give people keys of their own', sql`update survey_cell set public_key = private_key where survey_id = ${survey.id}`],
    [
      'add a cell',
      sql`insert into survey_cell (id, survey_id, bands, place_id, place_ids, people) values (gen_random_uuid(), ${survey.id}, '{staff}', ${survey.placeId}, '{}', 8)`,
    ],
    ['remove the survey', sql`delete from survey where id = ${survey.id}`],
    ['promise something else', sql`update survey set sha256 = '\\x00' where id = ${survey.id}`],
    ['take the launch back', sql`update survey set launched_at = null where id = ${survey.id}`],
    ['take the opening back', sql`update survey set opened_at = null where id = ${survey.id}`],
  ])('%s', async (_, statement) => {
    await expect(statement.execute(db)).rejects.toThrow(/cannot change|goes forward only|stays/)
  })
  test('a threshold can be set low only before the launch, and never below five and ten', async () => {
    await expect(anOpenSurvey(db, { people: 8, k: 4 })).rejects.toThrow(/survey_k_check/)
    await expect(anOpenSurvey(db, { people: 8, commentsK: 9 })).rejects.toThrow(/survey_check/)
    const strict = await open(9, { k: 8 })
    await expect(sql`update survey set k = 5 where id = ${strict.id}`.execute(db)).rejects.toThrow('cannot change')
  })
  test('a closed survey is not opened again, and a release is not changed', async () => {
    const done = await open()
    await everyone(done, 5)
    await closeSurvey(db, done.id)
    await releaseSurvey(db, done.id)
    await expect(sql`update survey set closed_at = null, released_at = null where id = ${done.id}`.execute(db)).rejects.toThrow(
      'forward only',
    )
    await expect(sql`update survey_cell set private_key = '\\x01' where survey_id = ${done.id}`.execute(db)).rejects.toThrow(
      'cannot change',
    )
    for (const statement of [
      sql`update survey_release set results = '{}'`,
      sql`delete from survey_release`,
      sql`truncate survey_release`,
    ])
      await expect(statement.execute(db)).rejects.toThrow('append-only')
  })
})
