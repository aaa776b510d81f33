import { EvenhandError } from '@evenhand/schema'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'

const advice: Record<string, string> = {
  ECONNREFUSED:
    'Start the server, or check host and port in DATABASE_URL; without DATABASE_URL the embedded database is used.',
  ENOTFOUND: 'Check the host name in DATABASE_URL; without DATABASE_URL the embedded database is used.',
  '28P01': 'Check user and password in DATABASE_URL.',
  '28000': 'Check user and password in DATABASE_URL.',
  '3D000': 'Create the database first (createdb), or check its name in DATABASE_URL.',
}

/** Connects to PostgreSQL, or throws `store_unreachable` with the reason and what to do. */
export async function connectPostgres(databaseUrl: string): Promise<Connection> {
  const location = withoutPassword(databaseUrl)
  const [{ default: pg }, { drizzle }] = await Promise.all([import('pg'), import('drizzle-orm/node-postgres')])
  let pool: InstanceType<typeof pg.Pool> | undefined
  try {
    pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 5,
      connectionTimeoutMillis: 5000,
      // A new connection has everything to learn about the tables; those that there are stay.
      idleTimeoutMillis: 0,
      // To start a parallel worker takes longer than what views ask of the database.
      onConnect: async (client) => void (await client.query('set max_parallel_workers_per_gather = 0')),
    })
    // An idle connection that breaks is replaced by the next query; unheard, the event would end the process.
    pool.on('error', () => {})
    await pool.query('select 1')
  } catch (cause) {
    await pool?.end()
    const code = (cause as { code?: string }).code ?? ''
    const reason = cause instanceof Error && cause.message !== '' ? cause.message : code
    throw new EvenhandError('store_unreachable', `PostgreSQL at ${location} cannot be reached: ${reason}.`, {
      where: location,
      advice: advice[code],
      cause,
    })
  }
  const open = pool
  return {
    db: drizzle({ client: open }) as unknown as Database,
    location,
    close: async () => void (open.ended || (await open.end())),
  }
}

function withoutPassword(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl)
    url.password = ''
    url.search = ''
    return url.href
  } catch {
    return 'the address in DATABASE_URL'
  }
}
