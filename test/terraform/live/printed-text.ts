/** Terraform tells what it does, one line each, before it shows the plan. */
const progress = /^\S+: (Reading\.\.\.|Read complete|Refreshing state\.\.\.|Still reading)/

/** The line of the configuration that an error is about; the file is ours, not the reader's. */
const place = /^ {2}on \S+ line \d+|^ +\d+: /

/**
 * The plan in what `terraform plan -no-color` printed: without progress, without the words about saving
 * it, and with the errors, which go to another stream, at its end.
 */
export function planIn(stdout: string, stderr: string): string {
  const [shown = ''] = stdout.split(/^─+$/m)
  const text = shown.split('\n').filter((line) => !progress.test(line))
  return [text.join('\n').trim(), ...errorTexts(stderr)].join('\n\n')
}

/** Each error as Terraform words it. */
export function errorTexts(stderr: string): readonly string[] {
  return stderr
    .split(/^(?=Error: )/m)
    .filter((text) => text.startsWith('Error: '))
    .map((text) =>
      text
        .split('\n')
        .filter((line) => !place.test(line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
}
