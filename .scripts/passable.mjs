/**
 * Puts a request into a form that Next can answer. By itself it says 500 to a method it has no name
 * for, and to many an address it cannot decode. What is for the AWS endpoint or a room
 * must also not be answered by Next at all, since clients cannot read that: slashes in a row, and
 * methods without a handler. Both refuse all of it in words of their own.
 * @param {import('node:http').IncomingMessage} request changed in place
 * @param {string} basePath
 */
export function makePassable(request, basePath) {
  const [path, ...query] = request.url.split('?')
  if (!handled.has(request.method)) request.method = 'OPTIONS'
  request.url = [passable(path, basePath), ...query].join('?')
}

/** Nobody here has a use for the others; OPTIONS is refused like any of them, or answered with nothing. */
const handled = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

function passable(path, basePath) {
  const plain = path.replace(/\/{2,}/g, '/')
  const isOurs =
    plain.startsWith(basePath) && /^\/api\/(aws|rooms)(\/|$)/.test(plain.slice(basePath.length))
  return decodable(isOurs ? plain : path)
}

function decodable(path) {
  try {
    decodeURIComponent(path)
    return path
  } catch {
    return path.replaceAll('%', '%25')
  }
}
