import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { Side } from "../programs/form-keys.js";

export type Post =
  | "teacher"
  | "kindergarten-teacher"
  | "lecturer"
  | "supplementary-teacher"
  | "speech-therapist"
  | "psychologist"
  | "methodologist"
  | "teaching-staff"
  | "senior-kindergarten-teacher"
  | "social-pedagogue"
  | "tutor"
  | "pedagogue-organiser"
  | "pedagogue-librarian"
  | "special-needs-teacher"
  | "music-director"
  | "physical-education-instructor"
  | "upbringing-adviser"
  | "industrial-training-master"
  | "coach"
  | "safety-teacher"
  | "deputy-head"
  | "head"
  | "student"
  | "pupil"
  | "parent"
  | "partner-employee";

/**
 * `side` is the side of a form of mentoring that the holder of the post takes. A deputy head, who also
 * teaches, may take `alsoSide` too.
 */
export type PostEntry = CodeEntry & {
  readonly side: Side;
  readonly alsoSide?: Side;
  readonly alsoCalled?: readonly string[];
};

const staff = { side: "teacher" } as const;

export const posts: Keys<Post, PostEntry> = {
  teacher: staff,
  "kindergarten-teacher": staff,
  lecturer: staff,
  "supplementary-teacher": staff,
  "speech-therapist": staff,
  psychologist: staff,
  methodologist: staff,
  "teaching-staff": staff,
  "senior-kindergarten-teacher": staff,
  "social-pedagogue": staff,
  tutor: staff,
  "pedagogue-organiser": staff,
  "pedagogue-librarian": staff,
  "special-needs-teacher": staff,
  "music-director": staff,
  "physical-education-instructor": staff,
  "upbringing-adviser": staff,
  "industrial-training-master": staff,
  coach: staff,
  "safety-teacher": staff,
  "deputy-head": { side: "head", alsoSide: "teacher" },
  head: { side: "head" },
  student: { side: "student" },
  pupil: { side: "pupil" },
  parent: { side: "parent" },
  "partner-employee": { side: "partner" },
};
