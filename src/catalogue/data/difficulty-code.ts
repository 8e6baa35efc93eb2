type ToFive = "01" | "02" | "03" | "04" | "05";
type ToSix = ToFive | "06";
type ToSeven = ToSix | "07";
type ToNine = ToSeven | "08" | "09";
type ToTen = ToNine | "10";

export type DifficultyGroupCode =
  | "PD-SUB"
  | "PD-MET"
  | "PD-STD"
  | "PD-FUN"
  | "PD-ASM"
  | "PD-CLM"
  | "PD-PSY"
  | "PD-INC"
  | "PD-UPB"
  | "PD-COM"
  | "PD-FAM"
  | "PD-ICT"
  | "PD-LAW"
  | "PD-ORG"
  | "PD-REF"
  | "PD-WEL"
  | "PD-PRE"
  | "PD-VOC"
  | "PD-SPC"
  | "PD-SUP";

export type DifficultyItemCode =
  | `PD-${"FUN" | "CLM" | "COM" | "FAM" | "ORG" | "WEL" | "PRE" | "VOC" | "SPC" | "SUP"}-${ToFive}`
  | `PD-${"STD" | "ASM" | "INC" | "ICT" | "LAW" | "REF"}-${ToSix}`
  | `PD-${"SUB" | "PSY"}-${ToSeven}`
  | `PD-MET-${ToNine}`
  | `PD-UPB-${ToTen}`;

/** Every code of the built-in catalogue. Codes travel in files and reports: add new ones, never rename or reuse. */
export type DifficultyCode = DifficultyGroupCode | DifficultyItemCode;
