/** The export the browser tests read: as on a host that serves many sites, each under a path. */
export const basePath = '/under/a-path'
export const folder = '.next-exported'
