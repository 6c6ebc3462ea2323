import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A figure of ours against the same figure of R, computed by a script beside this file on the very same numbers. */
export type Comparison = {
  name: string
  script: string
  /** What the script times; R by hand unless told. */
  reference?: string
  /** Files the script is given, and its arguments after them. */
  files: Record<string, string>
  arguments: (string | number)[]
  /** Ours, measured; it returns the figures the script prints after its seconds. */
  measured: () => number[]
  /** The best of so many runs counts; 20 unless told. */
  runs?: number
  /** How far each figure may be from R's, relative to it. */
  tolerances: number[]
  /** Our time ÷ R's may be at most this. */
  bound: number
}

/** One thread each, the best of several runs each; prints the ratio and tells whether every comparison holds. */
export async function compareWithR(comparisons: readonly Comparison[]): Promise<boolean> {
  let holds = true
  for (const comparison of comparisons) {
    const reference = await runR(comparison)
    if (reference === null) {
      console.log(`SKIPPED ${comparison.name}: R (r-base-core) or a package that ${comparison.script} needs is not installed.`)
      continue
    }
    const { seconds, figures } = best(comparison)
    const ratio = seconds / reference.seconds
    const far = figures.findIndex((figure, place) => !close(figure, reference.figures[place]!, comparison.tolerances[place]!))
    const verdict =
      far >= 0
        ? `FAILS: figure ${far + 1} is ${figures[far]}, R has ${reference.figures[far]}`
        : ratio > comparison.bound
          ? 'FAILS'
          : 'holds'
    if (verdict !== 'holds') holds = false
    console.log(
      `${comparison.name}: ${milliseconds(seconds)}, ${comparison.reference ?? 'R by hand'} ${milliseconds(reference.seconds)}, ratio ${ratio.toFixed(2)} (at most ${comparison.bound}) ${verdict}`,
    )
  }
  return holds
}

async function runR({ script, files, arguments: rest }: Comparison): Promise<{ seconds: number; figures: number[] } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-bench-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    for (const [place, text] of Object.values(files).entries()) await writeFile(paths[place]!, text)
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    const { stdout } = await promisify(execFile)(
      'Rscript',
      ['--vanilla', join(import.meta.dirname, script), ...paths, ...rest.map(String)],
      { env },
    )
    const [seconds, ...figures] = stdout.trim().split(/\s+/).map(Number)
    return { seconds: seconds!, figures }
  } catch (failure) {
    // Without Rscript, or with 3 from a script whose package is missing, there is nothing to compare with.
    if (['ENOENT', 3].includes((failure as { code: string | number }).code)) return null
    throw failure
  } finally {
    await rm(folder, { recursive: true })
  }
}

function best({ measured, runs = 20 }: Comparison): { seconds: number; figures: number[] } {
  let seconds = Infinity
  let figures: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    figures = measured()
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  return { seconds, figures }
}

function close(figure: number, reference: number, tolerance: number): boolean {
  return Math.abs(figure - reference) <= tolerance * Math.abs(reference)
}

const milliseconds = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`
