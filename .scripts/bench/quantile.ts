/** The smallest value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Milliseconds at a glance. */
export function spread(times: readonly number[]): string {
  const [half, most, nearly, all] = [0.5, 0.95, 0.99, 1].map((share) =>
    quantile(times, share).toFixed(1),
  )
  return `p50 ${half} ms, p95 ${most} ms, p99 ${nearly} ms, longest ${all} ms`
}
