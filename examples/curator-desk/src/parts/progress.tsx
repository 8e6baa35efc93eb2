export function Progress({
  done,
  of,
  now,
}: {
  readonly done: number;
  readonly of: number;
  readonly now: string;
}) {
  return (
    <div className="my-3">
      <label className="form-label d-block">
        {now}
        <progress className="d-block w-100" value={done} max={of} />
      </label>
    </div>
  );
}
