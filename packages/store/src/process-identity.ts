import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { sha256 } from './sha256.ts'

/** What tells a process from every other, also from a later one of the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it began, in the machine's own counting; empty where the system does not tell. */
  readonly began: string
  /** The space in which process numbers count: this start of this machine, and within it this container. */
  readonly space: string
}

const attempt = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}

/** The 22nd field of /proc/PID/stat, counted behind the name, which may itself hold blanks and brackets. */
const beganAt = (pid: number | 'self') =>
  attempt(() => {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  })

/** The identity of this process. */
export const ownIdentity = (): ProcessIdentity => {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const container = attempt(() => readlinkSync('/proc/self/ns/pid'))
  return { pid: process.pid, began: beganAt('self'), space: sha256([hostname(), boot, container].join()).slice(0, 16) }
}

/**
 * Tells whether another process is there.
 *
 * @param other the process to ask about.
 * @param own this process.
 * @returns 'elsewhere' where its numbers count in another space, so that nobody here can tell.
 */
export const standingOf = (other: ProcessIdentity, own: ProcessIdentity): 'alive' | 'dead' | 'elsewhere' => {
  if (other.space !== own.space) return 'elsewhere'
  try {
    process.kill(other.pid, 0)
  } catch (error) {
    // EPERM: there is such a process, and it is another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return 'dead'
  }
  const began = beganAt(other.pid)
  return began !== '' && other.began !== '' && began !== other.began ? 'dead' : 'alive'
}
