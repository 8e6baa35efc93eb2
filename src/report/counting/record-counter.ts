import type { Dimension } from "../../codes/reports/report-keys.js";
import { CellBook, entriesOf, sumCells } from "../cell-book.js";
import { cellsOf } from "./cells-of.js";
import {
  assessmentSheet,
  countAssessment,
  countDiagnostics,
  countProcess,
  countSurvey,
  diagnosticsSheet,
  processSheet,
  surveySheet,
} from "./count-monitoring.js";
import {
  assignmentSheet,
  countAssignment,
  countMentee,
  countMentor,
  countOrganisation,
  menteeSheet,
  mentorSheet,
  organisationSheet,
} from "./count-people.js";
import { countNeeds, needsSheet } from "./count-needs.js";
import { countPairing, countProgram, countUnplaced, pairingSheet, programSheet } from "./count-programs.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { Ledger } from "./ledger.js";
import { LineBook } from "./line-book.js";
import { dimensionsOfMeasure } from "./measure-dimensions.js";
import type { PlaceBook } from "./place-book.js";
import type { Sheet } from "./sheet.js";
import type { Cell, QuestionnaireCut, SatisfactionCut } from "../report.js";
import type { CountRecord, ReportRecord } from "../records/report-record.js";
import type { ReportWindow } from "../report-window.js";
import { DayBook } from "./day-book.js";

/** By what a record is counted, whatever its kind. */
export type Counting = {
  readonly dimensions: readonly Dimension[];
  readonly window: ReportWindow;
  readonly groupOf: (code: string) => GroupedDifficulty;
  readonly cuts: readonly SatisfactionCut[];
  readonly questionnaire: QuestionnaireCut;
  readonly places: PlaceBook;
};

/** A ledger for each kind of record; counts known from elsewhere are cells already. */
export class RecordCounter {
  readonly #counting: Counting;
  readonly #lines: LineBook;
  readonly #days: DayBook;
  readonly #ledgers: ReturnType<typeof ledgersFor>;
  readonly #counts = new CellBook();

  constructor(counting: Counting) {
    this.#counting = counting;
    this.#lines = new LineBook(counting.dimensions);
    this.#days = new DayBook(counting.window);
    this.#ledgers = ledgersFor(this.#lines, counting.places);
  }

  /** @throws RangeError for a kind nobody knows, and for counts as `add` and `sumCells` do */
  count(record: ReportRecord): void {
    const ledgers = this.#ledgers;
    const days = this.#days;
    const { groupOf, cuts, questionnaire } = this.#counting;
    switch (record.kind) {
      case "organisation":
        countOrganisation(ledgers.organisations, record);
        break;
      case "program":
        countProgram(ledgers.programs, record, days, groupOf);
        break;
      case "pairing":
        countPairing(ledgers.pairings, record, days);
        break;
      case "assignment":
        countAssignment(ledgers.assignments, record, days);
        break;
      case "participant":
        if (record.side === "mentor") countMentor(ledgers.mentors, record, days);
        else countMentee(ledgers.mentees, record, days);
        break;
      case "survey":
        countSurvey(ledgers.surveys, record, days, cuts);
        break;
      case "diagnostics":
        countDiagnostics(ledgers.diagnostics, record, groupOf);
        break;
      case "assessment":
        countAssessment(ledgers.assessments, record);
        break;
      case "process":
        countProcess(ledgers.processes, record, questionnaire);
        break;
      case "needs":
        countNeeds(ledgers.needs, record, groupOf);
        break;
      case "count":
        this.#countCounts(record);
        break;
      default:
        throw new RangeError(`no kind of record: ${JSON.stringify((record as ReportRecord).kind)}`);
    }
  }

  /** A record without an organisation belongs to no line: it is only said that there is one. */
  countUnplaced(): void {
    countUnplaced(this.#ledgers.programs);
  }

  /** In dimensions other than that of the organisation nothing is stated of them. */
  #countCounts({ place: { region = "", municipality = "", type = "" }, counts, persons }: CountRecord): void {
    const place = { region, municipality };
    this.#counts.addCell({ ...place, dimension: "all", value: "", counts, ...(persons && { persons }) });
    for (const dimension of this.#counting.dimensions) {
      const isBroken = ([code]: readonly [string, unknown]) => dimensionsOfMeasure(code).includes(dimension);
      const some = Object.fromEntries(entriesOf(counts).filter(isBroken));
      const people = Object.fromEntries(entriesOf(persons ?? {}).filter(isBroken));
      if (Object.keys(some).length === 0) continue;
      const value = dimension === "organisation-type" ? type : "";
      this.#counts.addCell({
        ...place,
        dimension,
        value,
        counts: some,
        ...(persons && { persons: people }),
      });
    }
  }

  cells(): readonly Cell[] {
    const cells = cellsOf(Object.values(this.#ledgers), this.#counting.places, this.#lines);
    const elsewhere = this.#counts.cells();
    return elsewhere.length === 0 ? cells : sumCells([...cells, ...elsewhere]);
  }
}

function ledgersFor(lines: LineBook, places: PlaceBook) {
  const ledger = <Counted extends ReportRecord>(sheet: Sheet<Counted>) => new Ledger(sheet, lines, places);
  return {
    organisations: ledger(organisationSheet),
    programs: ledger(programSheet),
    pairings: ledger(pairingSheet),
    assignments: ledger(assignmentSheet),
    mentors: ledger(mentorSheet),
    mentees: ledger(menteeSheet),
    surveys: ledger(surveySheet),
    diagnostics: ledger(diagnosticsSheet),
    assessments: ledger(assessmentSheet),
    processes: ledger(processSheet),
    needs: ledger(needsSheet),
  };
}
