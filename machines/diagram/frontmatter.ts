type Value = string | number | boolean | Settings
export interface Settings {
  readonly [name: string]: Value
}

/** The configuration a diagram carries with it, so that it looks the same wherever it is pasted. */
export function frontmatter(config: Settings): string {
  return ['---', 'config:', ...yaml(config, 1), '---'].join('\n')
}

function yaml(settings: Settings, depth: number): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const key = `${'  '.repeat(depth)}${name}:`
    return typeof value === 'object'
      ? [key, ...yaml(value, depth + 1)]
      : [`${key} ${scalar(value)}`]
  })
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value)
}
