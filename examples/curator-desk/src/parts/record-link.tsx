import type { ReactNode } from "react";

/** Where a record is shown and mended. */
export function RecordLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <a href={`#people/${encodeURIComponent(id)}`}>{children}</a>;
}
