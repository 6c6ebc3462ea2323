import { readFileSync } from 'node:fs'

/** Loaded into the program that is measured: says at its end how much memory it held at most. */
process.on('exit', () => {
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  process.stderr.write(`VmHWM ${Math.round(kilobytes / 1024)} MB\n`)
})
