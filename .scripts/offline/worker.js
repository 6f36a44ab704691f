/*
 * Keeps the site for when the network is gone. The build puts SETTINGS in front, so every build that
 * differs in any kept file is another worker, and the browser takes it over by itself.
 */
const { version, base, pages, files, lessons, handouts, absent } = SETTINGS
const family = `perpetual-diff${base.replaceAll('/', '-')}:`
const current = family + version
/** Milliseconds that a page is waited for before the kept one is shown: bad Wi-Fi is slower than none. */
const patience = 4000
const atOnce = 6

addEventListener('install', (event) => event.waitUntil(keepAll().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(letGo().then(() => clients.claim())))
addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer) event.respondWith(answer)
})

async function keepAll() {
  const cache = await caches.open(current)
  const wanted = [...files, ...pages].map((path) => base + path)
  const next = async () => {
    for (let url = wanted.pop(); url; url = wanted.pop()) await keep(cache, url)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** A file whose name holds its hash is the same in every version, and is not asked for again. */
async function keep(cache, url) {
  const isNamedByContent = url.startsWith(`${base}/_next/static/`)
  const known = isNamedByContent ? await caches.match(url, loosely) : undefined
  const reply = known ?? (await fetch(url, { cache: 'no-cache' }))
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}; nothing of ${version} is kept.`)
  await cache.put(url, reply)
}

/** The version before this one stays: a page of it may still be open and want another of its files. */
async function letGo() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(family) && name !== current)
  for (const name of ours.slice(0, -1)) await caches.delete(name)
}

const loosely = { ignoreSearch: true, ignoreVary: true }

/** What the worker answers; null leaves a request to the browser. */
function answerTo(request) {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return null
  if (!pathname.startsWith(`${base}/`)) return null
  const path = pathname.slice(base.length)
  if (/^\/(api|embed)\//.test(path)) return null
  if (request.mode === 'navigate') return page(request, path)
  return /^\/(_next\/static|drawings)\//.test(path) ? file(request) : null
}

/** The network's page as long as it comes in time; then the kept one. */
async function page(request, path) {
  const asked = fetch(request)
  const inTime = await Promise.race([
    asked.catch(() => null),
    new Promise((resolve) => setTimeout(resolve, patience, null)),
  ])
  return inTime ?? (await keptPage(path)) ?? asked.catch(() => nothing(path))
}

/** A beat is shown by its lesson's page, which reads from the address where it is. */
async function keptPage(path) {
  const kept = await caches.match(base + path, loosely)
  if (kept) return kept
  const [, locale, lesson, beat] = /^\/(en|ja)\/([a-z-]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? []
  if (handouts.includes(`${lesson}/${beat}`)) return undefined
  return lessons.includes(lesson)
    ? caches.match(`${base}/${locale}/${lesson}/`, loosely)
    : undefined
}

/**
 * A kept reply carries the address it was kept under. A web worker takes its own address from it, and
 * reads there what stands behind `#`: a reply without an address has that of the request.
 */
async function file(request) {
  const kept = await caches.match(request.url, loosely)
  return kept ? new Response(kept.body, { headers: kept.headers }) : fetch(request)
}

function nothing(path) {
  const html = absent[path.startsWith('/ja/') ? 'ja' : 'en']
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
