/**
 * The headers of every reply, in one place: for Next, for what is served past Next, and for hosts of
 * plain files. After OWASP's list of secure headers. Left out: `Strict-Transport-Security`, which is
 * for whoever ends TLS to say, and `Cross-Origin-Embedder-Policy`, since nothing here needs what it opens.
 */
const typesAsSent = { key: 'X-Content-Type-Options', value: 'nosniff' }
const everywhere = [
  typesAsSent,
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'bluetooth',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'hid',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'serial',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
]
const notInsideFrames = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
]
/**
 * No other site may load these as a part of itself. Scripts may be: a player in a frame without an
 * origin of its own loads them. Pictures and data may be, too: they are made for others' documents.
 */
const forThisSite = [{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' }]
/**
 * No other window keeps a hold on pages with something of the reader's own. Not on lessons: browsers
 * refuse such a page to a window that a frame in a sandbox has opened, and a player leads there.
 */
const alone = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }]

const languages = ['en', 'ja']
const own = ['check', 'lab', 'postmortem', 'workshop']
const services = ['accounts', 'aws', 'health', 'rooms']

/** For Next's configuration: which addresses get which. */
const headerRules = [
  { source: '/:path*', headers: everywhere },
  { source: '/((?!embed/).*)', headers: notInsideFrames },
  { source: `/:language(${languages.join('|')})/:rest*`, headers: forThisSite },
  { source: `/api/:service(${services.join('|')})/:rest*`, headers: forThisSite },
  {
    source: `/:language(${languages.join('|')})/:page(${own.join('|')})/:rest*`,
    headers: alone,
  },
]

/**
 * For replies that do not pass through Next. A script or style is neither framed nor asks for a
 * camera: it needs no more than its type taken at its word. `path` is without the base path.
 */
function headersOf(path) {
  if (path.startsWith('/_next/')) return [typesAsSent]
  if (path.startsWith('/embed/')) return everywhere
  const [, first, second] = path.split('/')
  const isPage = languages.includes(first)
  const isService = first === 'api' && services.includes(second)
  return [
    ...everywhere,
    ...notInsideFrames,
    ...(isPage || isService ? forThisSite : []),
    ...(isPage && own.includes(second) ? alone : []),
  ]
}

/**
 * The same as a `_headers` file, as Netlify and Cloudflare Pages read it. Of rules that fit one address
 * some hosts take all and join what they say, so no header is said twice of an address. Nothing in
 * the file means “all but”: `names` are what lies at the root of the site.
 * @param {readonly { name: string, isFolder: boolean }[]} names
 * @param {string} basePath
 */
function headersFile(names, basePath) {
  const whole = names.filter(({ name }) => !['embed', '_next'].includes(name))
  const rules = [
    { path: '/*', headers: everywhere },
    { path: '/', headers: notInsideFrames },
    ...whole.map(({ name, isFolder }) => ({
      path: isFolder ? `/${name}/*` : `/${name}`,
      headers: languages.includes(name) ? [...notInsideFrames, ...forThisSite] : notInsideFrames,
    })),
    ...languages.flatMap((language) =>
      own.map((page) => ({ path: `/${language}/${page}/*`, headers: alone })),
    ),
  ]
  return rules.map(({ path, headers }) => `${basePath}${path}\n${lines(headers)}`).join('')
}

const lines = (headers) => headers.map(({ key, value }) => `  ${key}: ${value}\n`).join('')

module.exports = { headerRules, headersFile, headersOf }
