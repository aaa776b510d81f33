import { openApi } from '../../../../server/rest/openapi.ts'

/** The description of this API. */
export const GET = (): Response => Response.json(openApi)
