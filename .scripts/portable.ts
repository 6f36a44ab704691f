const basePath = process.env.BASE_PATH ?? ''

/**
 * Opened from a disk, `/en/rules/` would mean the root of the disk and a folder would be listed
 * instead of opened. This points links, styles and pictures at the files beside the page; on a host
 * it does nothing. React does not start from a disk, so nothing changes the links back.
 */
export const fromDisk = `if (location.protocol === 'file:') (function (up, base) {
  function point(element, name) {
    var value = element.getAttribute(name)
    if (!value || value[0] !== '/' || value[1] === '/') return
    var cut = value.search(/[?#]/), tail = cut < 0 ? '' : value.slice(cut)
    var path = (cut < 0 ? value : value.slice(0, cut)).slice(base.length + 1)
    element.setAttribute(name, up + path + (path === '' || /\\/$/.test(path) ? 'index.html' : '') + tail)
  }
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[href^="/"]').forEach(function (element) { point(element, 'href') })
    document.querySelectorAll('img[src^="/"]').forEach(function (element) { point(element, 'src') })
  })
})(document.currentScript.getAttribute('data-up'), ${JSON.stringify(basePath)})`

/** `depth` says how many folders the page is below the root of the export. */
export function portable(html: string, depth: number): string {
  const script = `<script data-up="${'../'.repeat(depth) || './'}">${fromDisk}</script>`
  return html.replace('</head>', () => `${script}</head>`)
}
