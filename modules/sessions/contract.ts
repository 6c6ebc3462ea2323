import { insights } from './insight-contract.ts'
import { protocols } from './protocol-contract.ts'
import { sessions as live } from './session-contract.ts'

/** Ways of looking together, live sessions, and what comes of them. */
export const sessions = { ...protocols, ...live, ...insights }

export { Problem, ProblemLine, ProblemPage } from './insight-contract.ts'
export { ProtocolBody, ProtocolLine, ProtocolPage, Step } from './protocol-contract.ts'
export { Mine, SessionPage } from './session-contract.ts'
export {
  Insight,
  Mark,
  NoteInput,
  Now,
  Participant,
  Session,
  SessionLine,
  SessionNote,
  Standing,
  Work,
  WorkInput,
} from './shapes.ts'
