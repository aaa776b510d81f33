/** Claims of the queue that are fetched at a time. */
export const queueSize = 30
