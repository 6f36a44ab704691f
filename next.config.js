const { headerRules } = require('./.scripts/site-headers.cjs')

const exporting = process.env.PD_EXPORT === '1'
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
const config = {
  // An export always builds in .next; `distDir` then only says where its files go.
  ...(exporting
    ? { output: 'export', distDir: process.env.PD_OUT || '.next' }
    : {
        distDir: '.next-serve',
        headers: async () => headerRules,
      }),
  // What needs a server is named *.server.ts(x), and an export does not see it.
  pageExtensions: exporting ? ['ts', 'tsx'] : ['server.ts', 'server.tsx', 'ts', 'tsx'],
  ...(basePath ? { basePath } : {}),
  env: {
    NEXT_PUBLIC_BASE_PATH: basePath,
    NEXT_PUBLIC_SITE_URL: process.env.SITE_URL ?? '',
  },
  trailingSlash: true,
  // proxy.server.ts adds the slash, so that /api/health answers without a redirect.
  skipTrailingSlashRedirect: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  images: { unoptimized: true },
  turbopack: { root: __dirname },
  // Types are a check of their own in `npm test`; a build only builds.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, agentUpgrade: false },
}

module.exports = config
