import { download, type FileCaption, pngOf, svgFile } from '@/components/diagram/svg-file'

/**
 * Puts the large diagram into the clipboard as a picture that says below what it shows and where:
 * as PNG, and for editors that take it as a picture that leads to the address. A browser that keeps
 * pictures out of the clipboard saves a file instead.
 */
export async function copyPicture(
  caption: FileCaption,
  file: string,
): Promise<'copied' | 'saved' | 'nothing'> {
  const svg = document.querySelector('figure[data-large="true"] .drawing svg')
  if (!(svg instanceof SVGSVGElement)) return 'nothing'
  const png = pngOf(svgFile(svg, { scheme: 'light', hasPaper: true }, caption))
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'image/png': png,
        'text/html': png.then((blob) => linked(blob, caption)),
      }),
    ])
    return 'copied'
  } catch {
    download(file, await png)
    return 'saved'
  }
}

async function linked(png: Blob, { title, address }: FileCaption): Promise<Blob> {
  const link = document.createElement('a')
  const image = document.createElement('img')
  link.href = address
  image.alt = title
  image.src = await dataUrl(png)
  link.append(image)
  return new Blob([link.outerHTML], { type: 'text/html' })
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error('The browser did not read its own picture.'))
    reader.readAsDataURL(blob)
  })
}
