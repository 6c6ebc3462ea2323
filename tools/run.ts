import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

type Options = {
  env?: Record<string, string>
  /** Gives way to what others wait for. */
  givesWay?: boolean
}

/** Runs a program with this one's standard streams and returns its exit code. */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, givesWay = false }: Options = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (givesWay && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
