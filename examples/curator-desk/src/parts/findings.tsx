import type { Said } from "../work/findings.js";

const looks = { error: "text-bg-danger", warning: "text-bg-warning", info: "text-bg-info" } as const;
const words = { error: "ошибка", warning: "внимание", info: "подсказка" } as const;

export function Findings({ findings }: { readonly findings: readonly Said[] }) {
  if (findings.length === 0) return <p className="text-success mb-0">Замечаний нет.</p>;
  return (
    <ul className="list-unstyled mb-0">
      {findings.map(({ severity, text }, i) => (
        <li key={i} className="mb-1">
          <span className={`badge ${looks[severity]} me-2`}>{words[severity]}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}
