/** React makes itself at its first import. That takes a slow phone long and needs nothing of ours, so it is done while the rest is on its way. */
import 'react-dom/client'

// As it was before `early.js`; not every browser has it.
Object.assign(Error, { stackTraceLimit: 10 })
