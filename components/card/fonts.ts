import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const weights = [400, 700] as const
const files = [
  { name: 'Inter', file: 'inter/files/inter-latin' },
  { name: 'Noto Sans JP', file: 'noto-sans-jp/files/noto-sans-jp-japanese' },
] as const

/**
 * The faces a card is set in, from the packages on this machine. A character that neither has would
 * be asked of a font host: a test looks for such.
 */
export const cardFonts = files.flatMap(({ name, file }) =>
  weights.map((weight) => ({
    name,
    weight,
    data: readFileSync(
      join(process.cwd(), 'node_modules/@fontsource', `${file}-${weight}-normal.woff`),
    ),
  })),
)
