/**
 * Puts a request to the AWS endpoint, or to a workshop's room, into a form that Next passes on. Next
 * answers an address it cannot decode, slashes in a row and methods it has no handler for by itself,
 * and clients cannot read those answers; both refuse all of it in words of their own.
 * @param {import('node:http').IncomingMessage} request changed in place
 * @param {string} basePath
 */
export function makePassable(request, basePath) {
  const [path, ...query] = request.url.split('?')
  if (!isOurs(path, basePath)) return
  if (!handled.has(request.method)) request.method = 'OPTIONS'
  const plain = decodable(path).replace(/\/{2,}/g, '/')
  request.url = [plain, ...query].join('?')
}

/** Neither has a use for the others; OPTIONS is refused like any of them. */
const handled = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

function isOurs(path, basePath) {
  const plain = path.replace(/\/{2,}/g, '/')
  return (
    plain.startsWith(basePath) && /^\/api\/(aws|rooms)(\/|$)/.test(plain.slice(basePath.length))
  )
}

function decodable(path) {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}
