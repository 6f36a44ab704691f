/**
 * Text as it comes, for a reply. Whoever reads it may leave at any time, also while nothing is read:
 * the source is ended then, and what it holds is let go of.
 */
export function streamed(
  source: AsyncGenerator<string>,
  gone: AbortController,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await source.next()
      if (done) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
    async cancel() {
      // The signal wakes a source that waits; one that rests between two texts hears of it only so.
      gone.abort()
      await source.return(undefined)
    },
  })
}
