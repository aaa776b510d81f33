import { connect, createServer } from 'node:net'
import { EvenhandError } from '@evenhand/schema'

const highestPort = 65_535

/** The port that a flag or PORT names, else 3000; throws `bad_option` where it is none. */
export function portOf(given: string | undefined): number {
  const text = given ?? (process.env.PORT || '3000')
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port <= highestPort) return port
  throw new EvenhandError('bad_option', `“${text}” is not a port.`, { advice: `Ports are 1 to ${highestPort}.` })
}

/** Throws `port_taken` where another program listens on the port, on any of this machine's addresses. */
export async function requireFreePort(port: number): Promise<void> {
  const answered = await Promise.all(['127.0.0.1', '::1'].map((host) => answers(host, port)))
  const problem = answered.includes(true) ? 'EADDRINUSE' : await bindingProblem(port)
  if (problem === 'EACCES') throw new EvenhandError('port_taken', `Port ${port} needs special rights.`)
  if (problem) {
    throw new EvenhandError('port_taken', `Port ${port} is taken by another program.`, {
      advice: `Choose another: PORT=${port === highestPort ? 3000 : port + 1}.`,
    })
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const done = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(1000, () => done(false))
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
}

function bindingProblem(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'))
    server.listen({ port }, () => server.close(() => resolve(null)))
  })
}
