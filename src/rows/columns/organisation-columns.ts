import { organisationTypes } from "../../codes/organisations/organisation-types.js";
import { mentorPays } from "../../codes/organisations/organisation-facts.js";
import { regions } from "../../codes/organisations/data/regions.js";
import { audiences } from "../../codes/law/provenance-facts.js";
import { codeNamed } from "../../codes/code-list.js";
import { organisationNames as names } from "../../model/names/organisation-names.js";
import { labelReader, problemOfText, put } from "../cell-readers.js";
import { codedWriter, labelWriter } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { documentColumns } from "./document-columns.js";
import { staffingColumns } from "./staffing-columns.js";
import { closedColumn, codeColumn, idColumn, idsColumn } from "./usual-columns.js";

const readRegion: CellReader = ({ text }, draft, { field }) => {
  const code = codeNamed(regions, text);
  const label = code === undefined ? undefined : regions[code];
  if (code !== undefined)
    return put(draft, field, label?.ru === text || label?.en === text ? { code } : { code, asWritten: text });
  return problemOfText(text, field) ?? put(draft, field, { asWritten: text });
};

const readMunicipality: CellReader = ({ text }, draft, { field }) =>
  problemOfText(text, field) ?? put(draft, field, { asWritten: text });

export const organisationColumns: readonly Column[] = [
  idColumn({ name: names.id, field: "id", heads: ["идентификатор", "id."] }, "organisation"),
  closedColumn(
    {
      name: names.type,
      field: "type",
      heads: ["тип", "вид организац|учрежден", "организац", "учрежден", "школа.", "type"],
      not: ["инн", "адрес", "телефон", "педагог", "регион"],
    },
    "organisation-types",
    organisationTypes,
  ),
  {
    field: "audience",
    heading: names.audience,
    heads: ["ком. модел", "audience"],
    strict: true,
    read: labelReader(audiences),
    write: labelWriter("audience", audiences),
  },
  {
    field: "region",
    heading: names.region,
    heads: ["регион", "субъект", "region"],
    read: readRegion,
    write: codedWriter("region", regions),
  },
  {
    field: "municipality",
    heading: names.municipality,
    heads: ["муниципал", "район", "город.", "муниципалитет", "городск округ", "municipality"],
    read: readMunicipality,
    write: codedWriter("municipality", {}),
  },
  codeColumn({ name: names.overlay, field: "overlay", heads: ["сво правила", "own rules"] }),
  {
    field: "mentorPay",
    heading: names.mentorPay,
    heads: ["оплат", "pay"],
    strict: true,
    read: labelReader(mentorPays),
    write: labelWriter("mentorPay", mentorPays),
  },
  idsColumn({ name: names.curators, field: "curators", heads: ["кураторы.", "curators"] }, "person"),
  ...staffingColumns,
  ...documentColumns,
];
