import {
  assignmentMachine,
  calendarDate,
  consequencesOf,
  decide,
  evolve,
  idOf,
  pairingMachine,
  profileOn,
  programMachine,
  type AssignmentState,
  type Language,
  type Program,
  type ProgramCommand,
  type ProgramState,
  type RegulationProfile,
  type Result,
} from "nastavnik";
import {
  type Actor,
  type AssignmentCommand,
  type LifecycleDataset,
  type LifecycleEvent,
  type PairingCommand,
} from "nastavnik/lifecycle";
import { russianCalendar } from "nastavnik/calendar/ru";
import { dayIn, speechOf, sure } from "../speech.js";

type Library = ReturnType<typeof speechOf>;
type SomeRefusal = Parameters<Library["describeRefusal"]>[0];

export type Mentor = "first" | "second";

/** What an organisation would keep: three kinds of histories, their states, and one line for each answer. */
export class Journal {
  readonly rows: string[][] = [];
  readonly events: LifecycleEvent[] = [];
  private program: ProgramState = programMachine.initial;
  private pairing = pairingMachine.initial;
  private readonly assignments: Record<Mentor, AssignmentState> = {
    first: assignmentMachine.initial,
    second: assignmentMachine.initial,
  };
  private readonly profile: RegulationProfile = sure(
    profileOn(calendarDate("2025-09-01"), [{ id: "school-7", layer: "organisation", adopts: true }]),
  );
  private readonly sayEvent: (event: LifecycleEvent) => string;
  private readonly sayRefusal: (refusal: SomeRefusal) => string;

  constructor(
    private readonly record: Program,
    private readonly language: Language,
  ) {
    const { describeEventWith, describeRefusalWith } = speechOf(language);
    const names = (ref: string) => this.nameOf(ref);
    this.sayEvent = describeEventWith({ names });
    this.sayRefusal = describeRefusalWith({ names });
  }

  /** What the plan calls an activity or a difficulty; people are called nothing here, so their roles are said. */
  nameOf(ref: string): string | undefined {
    const { activities, difficulties } = this.record;
    return (
      activities.find((activity) => activity.ref === ref)?.title ??
      difficulties.find((difficulty) => difficulty.ref === ref)?.asWritten
    );
  }

  get state(): ProgramState {
    return this.program;
  }

  ofProgram(day: string, actor: Actor, command: ProgramCommand): void {
    const { record: program, profile, pairing } = this;
    const assignments = Object.values(this.assignments);
    const context = { on: calendarDate(day), actor, program, profile, pairing, assignments };
    this.note(day, decide(programMachine, this.program, command, context));
  }

  ofAssignment(day: string, actor: Actor, mentor: Mentor, command: AssignmentCommand): void {
    const facts = { on: calendarDate(day), actor, calendar: russianCalendar, week: "six-day" } as const;
    const context = { ...facts, assignment: this.assignmentOf(mentor), programs: [this.program] };
    this.note(day, decide(assignmentMachine, this.assignments[mentor], command, context));
  }

  ofPairing(day: string, actor: Actor, command: PairingCommand): void {
    const context = { on: calendarDate(day), actor, pairing: this.pairingFacts };
    this.note(day, decide(pairingMachine, this.pairing, command, context));
  }

  /** The facts needed to find what is due. */
  get due(): { readonly program: Program; readonly profile: RegulationProfile } {
    return { program: this.record, profile: this.profile };
  }

  private note(day: string, answer: Result<readonly LifecycleEvent[], SomeRefusal>): void {
    if (answer.ok) for (const event of answer.value) this.keep(event);
    else this.rows.push(["✗", `${dayIn(day, this.language)}: ${this.sayRefusal(answer.issues[0])}`]);
  }

  /** Keeps an event, and then its consequences for the other machines. */
  private keep(event: LifecycleEvent): void {
    this.events.push(event);
    this.rows.push(["✓", this.sayEvent(event)]);
    switch (event.machine) {
      case "program":
        this.program = evolve(programMachine, this.program, event);
        break;
      case "pairing":
        this.pairing = evolve(pairingMachine, this.pairing, event);
        break;
      case "assignment": {
        const mentor = event.subject === this.assignmentOf("first").id ? "first" : "second";
        this.assignments[mentor] = evolve(assignmentMachine, this.assignments[mentor], event);
      }
    }
    for (const consequence of consequencesOf(event, this.dataset)) this.keep(consequence);
  }

  private get dataset(): LifecycleDataset {
    const mentors = ["first", "second"] as const;
    const assignments = mentors.map((mentor) => ({
      assignment: this.assignmentOf(mentor),
      state: this.assignments[mentor],
    }));
    const links = {
      assignments: assignments.map(({ assignment }) => assignment.id),
      pairing: this.pairingFacts.id,
    };
    return {
      programs: [{ program: this.record, profile: this.profile, state: this.program, ...links }],
      assignments,
      pairings: [{ pairing: this.pairingFacts, state: this.pairing }],
    };
  }

  private assignmentOf(mentor: Mentor) {
    return {
      id: idOf("assignment", `assignment:${mentor}`),
      mentor: idOf("person", mentor === "first" ? "person:m1" : "person:m2"),
      mentees: [idOf("person", "person:n1")],
      basis: "extra-work",
    } as const;
  }

  private readonly pairingFacts = {
    id: idOf("pairing", "pairing:p1"),
    mentor: idOf("person", "person:m1"),
    mentees: [idOf("person", "person:n1")],
  };
}
