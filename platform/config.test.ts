import { expect, test } from 'vitest'
import { ConfigError, configFrom } from './config.ts'

test('nothing set gives a working configuration on this machine', () => {
  expect(configFrom({})).toMatchObject({
    port: 4600,
    url: 'http://localhost:4600',
    demo: 'auto',
    databaseUrl: undefined,
    trustedProxies: [],
  })
})

test('every wrong setting is named at once', () => {
  const wrong = {
    WEFT_PORT: 'eighty',
    DATABASE_URL: 'mysql://here',
    WEFT_URL: 'http://weft.example.org',
    WEFT_PROT: '80',
    WEFT_SMTP_URL: '',
  }
  const error = (() => {
    try {
      return configFrom(wrong)
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toBeInstanceOf(ConfigError)
  expect((error as ConfigError).problems.map((line) => line.split(':')[0])).toEqual([
    'WEFT_PORT',
    'DATABASE_URL',
    'WEFT_PROT',
    'WEFT_URL',
  ])
})

test('an address that people use must be https, unless it is this machine', () => {
  expect(configFrom({ WEFT_URL: 'https://weft.example.org/' }).url).toBe('https://weft.example.org')
  expect(() => configFrom({ WEFT_URL: 'http://192.168.1.4:4600' })).toThrow('https')
})
