import type { ReactNode } from "react";

export function Alert({
  kind,
  children,
}: {
  readonly kind: "danger" | "warning" | "success" | "info";
  readonly children: ReactNode;
}) {
  return (
    <div className={`alert alert-${kind} sentence`} role={kind === "danger" ? "alert" : "status"}>
      {children}
    </div>
  );
}
