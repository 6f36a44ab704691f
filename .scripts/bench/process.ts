import { readFileSync } from 'node:fs'

/** Resident memory and processor time of a process, where the system tells it as Linux does. */
export interface Load {
  readonly megabytes: number | null
  /** Seconds since the process began. */
  readonly seconds: number | null
}

export function loadOf(pid: number): Load {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return { megabytes: Math.round(Number(kilobytes) / 1024), seconds: ticks / 100 }
  } catch {
    return { megabytes: null, seconds: null }
  }
}

export const memoryText = ({ megabytes }: Load): string =>
  megabytes === null ? 'unknown' : `${megabytes} MB`
