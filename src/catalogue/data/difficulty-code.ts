type ToFour = "01" | "02" | "03" | "04";
type ToFive = ToFour | "05";
type ToSix = ToFive | "06";
type ToSeven = ToSix | "07";
type ToEight = ToSeven | "08";

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
  | "PD-VOC";

export type DifficultyItemCode =
  | `PD-FUN-${ToFour}`
  | `PD-${"CLM" | "COM" | "FAM" | "LAW" | "ORG" | "REF" | "WEL" | "PRE" | "VOC"}-${ToFive}`
  | `PD-${"SUB" | "STD" | "ASM" | "INC" | "UPB" | "ICT"}-${ToSix}`
  | `PD-PSY-${ToSeven}`
  | `PD-MET-${ToEight}`;

/** Every code of the built-in catalogue. Codes travel in files and reports: add new ones, never rename or reuse. */
export type DifficultyCode = DifficultyGroupCode | DifficultyItemCode;
