/** Widths of U+0020 to U+007E in hundredths of an em, as Inter has them: wider than most system fonts. */
const asciiWidths =
  '28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66'
    .split(' ')
    .map(Number)

/** Kana, kanji, fullwidth forms and their punctuation: one em in every font. */
const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
const otherWidth = 66

/** Pixels a line takes at a font size, near enough to choose line breaks by. */
export function textWidth(text: string, fontSize: number): number {
  return ([...text].reduce((sum, character) => sum + widthOf(character), 0) * fontSize) / 100
}

function widthOf(character: string): number {
  if (wide.test(character)) return 100
  return asciiWidths[character.charCodeAt(0) - 0x20] ?? otherWidth
}
