export default function HomePage() {
  return (
    <main>
      <h1>Perpetual Diff</h1>
    </main>
  )
}
