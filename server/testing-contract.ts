import { isContractProcedure } from '@orpc/contract'
import * as z from 'zod'
import { contract } from '#contract.ts'

/** Reads the contract itself, so that tests cover every route without being told of it. */

export type Schema = {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minLength?: number
  minimum?: number
  pattern?: string
}
export type Route = { name: string; method: string; path: string; input: Schema; output: Schema }

const schemaOf = (type: unknown, io: 'input' | 'output'): Schema =>
  type ? (z.toJSONSchema(type as z.ZodType, { io, unrepresentable: 'any' }) as Schema) : {}

export function routesOf(part: object = contract, before: readonly string[] = []): Route[] {
  return Object.entries(part).flatMap(([key, value]): Route[] => {
    const name = [...before, key]
    if (!isContractProcedure(value)) return routesOf(value as object, name)
    const { route, inputSchema, outputSchema } = value['~orpc']
    return [
      {
        name: name.join('.'),
        method: route.method ?? 'POST',
        path: route.path ?? '',
        input: schemaOf(inputSchema, 'input'),
        output: schemaOf(outputSchema, 'output'),
      },
    ]
  })
}

/** The names of all fields in a schema that fit, with the way to them: `.points.on`. */
export function fieldsWhere(schema: Schema, fits: (field: Schema) => boolean, at = ''): string[] {
  const own = fits(schema) ? [at] : []
  const inside = [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => fieldsWhere(field, fits, `${at}.${key}`)),
    ...(schema.anyOf ?? []).flatMap((one) => fieldsWhere(one, fits, at)),
    ...(schema.items ? fieldsWhere(schema.items, fits, at) : []),
  ]
  return [...new Set([...own, ...inside])]
}

const SAMPLES = ['14:10', '08-01', '2026-11-18']

/** An input that the schema takes. `idOf` names the object that an id stands for; everything that may be given is given. */
export function inputFor(schema: Schema, idOf: (field: string) => string, field = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return inputFor(schema.anyOf.find(({ type }) => type !== 'null') ?? schema.anyOf[0]!, idOf, field)
  if (schema.format === 'uuid') return idOf(field)
  if (schema.format === 'date') return '2026-11-18'
  if (schema.format === 'uri') return 'https://example.org/lesson'
  if (schema.format === 'email') return 'someone.new@test.example'
  if (schema.type === 'object' || schema.properties)
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, inputFor(inner, idOf, key)]))
  if (schema.type === 'array') return schema.items ? [inputFor(schema.items, idOf, field)] : []
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.type === 'boolean') return true
  const sample = SAMPLES.find((one) => schema.pattern && new RegExp(schema.pattern).test(one))
  if (sample) return sample
  return schema.type === 'string' ? 'Something that people wrote'.slice(0, Math.max(27, schema.minLength ?? 0)) : null
}
