import encodeQR from 'qr'
import { useMemo } from 'react'

/** Modules of white around it that a scanner needs. */
const quiet = 4

/** Dark on light in either theme: many scanners read no other. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      data-qr={text}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawn(text: string) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x},${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
