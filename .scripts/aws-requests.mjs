/**
 * Puts a request to the AWS endpoint into a form that Next passes on. Next answers an address it
 * cannot decode, slashes in a row and methods it has no handler for by itself, and AWS's clients
 * cannot read those answers; the endpoint refuses all of it in AWS's own words.
 * @param {import('node:http').IncomingMessage} request changed in place
 * @param {string} basePath
 */
export function passableToAws(request, basePath) {
  const [path, ...query] = request.url.split('?')
  if (!isAws(path, basePath)) return
  if (!handled.has(request.method)) request.method = 'OPTIONS'
  const plain = decodable(path).replace(/\/{2,}/g, '/')
  request.url = [plain, ...query].join('?')
}

/** No AWS operation uses the others; OPTIONS is refused like any of them. */
const handled = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

function isAws(path, basePath) {
  const plain = path.replace(/\/{2,}/g, '/')
  return plain.startsWith(basePath) && /^\/api\/aws(\/|$)/.test(plain.slice(basePath.length))
}

function decodable(path) {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}
