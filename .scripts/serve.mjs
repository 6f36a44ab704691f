import { serve } from './serving.mjs'

// Serves what is built already and installs nothing: for a machine that has only what a server needs.
await serve()
