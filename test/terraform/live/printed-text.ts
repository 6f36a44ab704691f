/** Terraform tells what it does, one line each, before it shows the plan. */
const progress = /^\S+: (Reading\.\.\.|Read complete|Refreshing state\.\.\.|Still reading)/

/** Where a box names the line of the configuration; the file is ours, not the reader's. */
const place = /^ {2}on \S+ line \d+|^ +\d+: /

/**
 * The plan in what `terraform plan -no-color` printed: without progress, without the words about saving
 * it, and with the warnings and errors taken out of their boxes.
 */
export function planIn(stdout: string, stderr: string): string {
  const [shown = ''] = stdout.split(/^─+$/m)
  const text = shown.split('\n').filter((line) => !progress.test(line))
  const boxes = [...boxesIn(stdout), ...boxesIn(stderr)]
  return [withoutBoxes(text.join('\n')).trim(), ...boxes].filter(Boolean).join('\n\n')
}

/** Warnings and errors as Terraform words them. */
export function boxesIn(printed: string): readonly string[] {
  return [...printed.matchAll(/^╷\n([\s\S]*?)^╵/gm)].map(([, inside = '']) =>
    inside
      .split('\n')
      .map((line) => line.replace(/^│ ?/, '').trimEnd())
      .filter((line) => !place.test(line))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}

function withoutBoxes(printed: string): string {
  return printed.replace(/^╷\n[\s\S]*?^╵\n?/gm, '')
}
