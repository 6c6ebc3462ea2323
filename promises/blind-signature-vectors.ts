import { byTests } from './promise.ts'

export const promise = byTests(
  'the blind signature of the browser and of the server gives the published vectors of RFC 9474, appendix A.1, and refuses what is forged',
  '--project',
  'unit',
  'modules/surveys/web/blind.test.ts',
)
