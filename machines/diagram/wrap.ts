import { textWidth } from './text-width'

/**
 * A phrase: a run of kanji, katakana or Latin with the kana and closing marks that lean on it.
 * Japanese lines break between phrases; Intl.Segmenter is not used because engines disagree.
 */
const phrase =
  /[（「『【〈《“([]*(?:[0-9]+\u00a0)?(?:[\p{Script=Katakana}ー]+|[\p{Script=Han}々〆ヶ]+|[\p{Script=Hiragana}]+|[^\s\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}（「『【、。）」』】！？・：]+|[・！？：])[\p{Script=Hiragana}]*[・、。，．：）」』】〉》！？”…)\]]*|\s+|./gu

/** Within a phrase: a run of one script, with a particle that more kana follow. */
const oneScript =
  /[（「『【〈《“([]*(?:[0-9]+\u00a0)?(?:(?:[\p{Script=Katakana}ー]+|[\p{Script=Han}々〆ヶ]+|[^\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}：]+)(?:[がをにはのとでもへ](?=\p{Script=Hiragana}))?|\p{Script=Hiragana}+|：)[・、。，．：）」』】〉》！？”…)\]]*|./gu
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u

/**
 * Breaks each line so that it fits a width, in as few and as even lines as that takes. A no-break
 * space keeps a number and its counter together; what is drawn has plain ones.
 */
export function wrap(lines: readonly string[], width: number, fontSize: number): readonly string[] {
  return lines
    .flatMap((line) => evenly(pieces(line), width, fontSize))
    .map((line) => line.replaceAll('\u00a0', ' '))
}

function pieces(line: string): readonly string[] {
  return (
    line
      .trim()
      .replace(/[^\S\u00a0]+/g, ' ')
      .match(phrase) ?? []
  )
}

function evenly(parts: readonly string[], width: number, fontSize: number): readonly string[] {
  const fewest = filled(parts, width, fontSize)
  for (let narrower = width - fontSize; narrower > width / 2; narrower -= fontSize / 2) {
    const lines = filled(parts, narrower, fontSize)
    if (
      lines.length > fewest.length ||
      lines.some((line) => textWidth(line, fontSize) > narrower)
    ) {
      return filled(parts, narrower + fontSize / 2, fontSize)
    }
  }
  return fewest
}

function filled(parts: readonly string[], width: number, fontSize: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts.flatMap((one) => shortened(one, width, fontSize))) {
    if (line !== '' && textWidth((line + part).trimEnd(), fontSize) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += part
  }
  return [...lines, line.trim()].filter((one) => one !== '')
}

/** A phrase that fits no line is parted where the script changes, then between characters, never in a word. */
function shortened(part: string, width: number, fontSize: number): readonly string[] {
  if (textWidth(part, fontSize) <= width) return [part]
  return (part.match(oneScript) ?? [part]).flatMap((run) =>
    japanese.test(run) && textWidth(run, fontSize) > width ? cut(run, width, fontSize) : [run],
  )
}

function cut(run: string, width: number, fontSize: number): readonly string[] {
  const characters = [...run]
  const size = Math.ceil(characters.length / Math.ceil(textWidth(run, fontSize) / width))
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  )
}
