import { sql } from 'drizzle-orm'
import { bigint, pgSequence } from 'drizzle-orm/pg-core'

/** Numbers every change of what views are made of, in order of commit, for one transaction writes at a time. */
export const changes = pgSequence('changes')

/** The number of a row's last change; triggers of the database keep it, so that nothing that writes can forget it. */
export const change = () => bigint({ mode: 'number' }).notNull().default(sql`nextval('changes')`)
