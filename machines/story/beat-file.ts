/** The file that holds one beat for programs, below `/beats/`. */
export function beatFile(lesson: string, beat: string): string {
  return `${lesson}.${beat}.json`
}
