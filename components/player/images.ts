const most = 1_000_000

/** The number of images somebody typed, in any script's digits and with thousands marked; else null. */
export function imagesIn(text: string): number | null {
  const digits = text
    .trim()
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?:,|$))/g, '')
  return /^\d+$/.test(digits) && Number(digits) <= most ? Number(digits) : null
}
