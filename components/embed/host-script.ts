/** What a page around the player may look like. A browser test runs exactly this. */
export const hostScript = `<script>
  const frame = document.querySelector('iframe')
  const ours = { source: 'perpetual-diff', version: 1 }

  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.source !== ours.source) return
    if (data.type === 'height') frame.height = data.height
  })

  function tell(command) {
    frame.contentWindow.postMessage({ ...ours, ...command }, '*')
  }
  tell({ type: 'hello' })
  // tell({ type: 'goto', beat: 'inspector-is-gone' })
</script>`
