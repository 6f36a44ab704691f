/**
 * Texts as a body for a `Response`. Whoever goes away, in the middle of a wait or too slow to have
 * asked for more, ends `texts` for good: its `finally` runs.
 */
export function byteStream(
  texts: AsyncGenerator<string>,
  gone: AbortController,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await texts.next()
      if (gone.signal.aborted) return // a stream that was cancelled is closed already
      if (done) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
    async cancel() {
      gone.abort() // ends the wait in which `texts` may be, so that it hears the next line
      await texts.return(undefined)
    },
  })
}
