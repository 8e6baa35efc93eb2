import * as z from "zod";
import type { PersonId } from "../base/id.js";
import type { MenteeCategory } from "../codes/people/mentee-category-keys.js";
import type { Role } from "../codes/people/role-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, text, whole } from "./fields.js";
import type { Given } from "./record-schema.js";

/** Years of work, or the words that describe them: "since 1989", "less than three years". */
export type Experience = { readonly years?: number; readonly asWritten?: string };

/**
 * Somebody who takes part in a program, by role and facts: there is no field for a name. A document may speak of a
 * person (`individual`) or of a category of people, such as all young teachers of a school.
 */
export type Participant = {
  /** Key inside the program, `"mentor-1"`. */
  readonly ref: string;
  readonly role: Role | (string & {});
  readonly individual: boolean;
  /** The same person has the same id in every role; absent while nobody is named to the post. */
  readonly person?: PersonId;
  readonly post?: Coded;
  readonly subject?: Coded;
  readonly experience?: Experience;
  readonly qualification?: Coded;
  readonly category?: Coded<MenteeCategory>;
  readonly remark?: string;
};

export const participantSchema: z.ZodType<Participant, Given<Participant>> = z.lazy(() =>
  z.strictObject({
    ref: code,
    role: code,
    individual: z.boolean(),
    person: id("person").exactOptional(),
    post: coded.exactOptional(),
    subject: coded.exactOptional(),
    experience: z
      .strictObject({ years: whole(0, 80).exactOptional(), asWritten: text.exactOptional() })
      .exactOptional(),
    qualification: coded.exactOptional(),
    category: coded.exactOptional(),
    remark: text.exactOptional(),
  }),
);
