import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { serve } from './serving.mjs'

await serve(async () => {
  await ensureInstalled()
  await ensureBuilt()
})
