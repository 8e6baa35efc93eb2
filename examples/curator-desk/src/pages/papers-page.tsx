export function PapersPage() {
  return <p>…</p>;
}
