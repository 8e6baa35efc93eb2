import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { useForm } from "react-hook-form";
import { standardSchemaOf } from "nastavnik/forms";
import type { Mentor } from "nastavnik/model";
import { mentorSchema, type Given } from "nastavnik/schemas";
import { describeIssueOf } from "nastavnik/ru";

/** What must compile under `exactOptionalPropertyTypes`, as somebody would write it. */
const schema = standardSchemaOf("mentor", describeIssueOf("mentor"));
/** For a form typed by the record itself. */
const ofRecords = standardSchemaOf<"mentor", Mentor>("mentor", describeIssueOf("mentor"));
const steps = mentorSchema.pick({ seats: true, consents: true });

type Props = { readonly mentor: Given<Mentor>; readonly onMentor: (mentor: Mentor) => void };

export function HookForm({ mentor, onMentor }: Props) {
  const { register, handleSubmit, formState } = useForm<Given<Mentor>, unknown, Mentor>({
    resolver: standardSchemaResolver(schema),
    defaultValues: mentor,
  });
  const { errors } = formState;
  return (
    <form onSubmit={(event) => void handleSubmit(onMentor)(event)}>
      <input {...register("seats", { valueAsNumber: true })} />
      <p id="seats-error">{errors.seats?.message}</p>
      <input {...register("person")} />
      <p id="person-error">{errors.person?.message}</p>
    </form>
  );
}

/** Of records that have been read, and of a step, by zod's own schema. */
export function OtherHookForms() {
  const whole = useForm<Mentor>({ resolver: standardSchemaResolver(ofRecords) });
  const byZod = useForm<Given<Mentor>, unknown, Mentor>({ resolver: standardSchemaResolver(mentorSchema) });
  const step = useForm({ resolver: standardSchemaResolver(steps) });
  const seats: number = step.getValues("seats");
  // @ts-expect-error a mentor has no such field
  whole.register("phone");
  // @ts-expect-error nor has the step the others
  step.register("person");
  return [whole.getValues("person"), byZod.getValues("person"), seats].join();
}

export function TanStackForm({ mentor, onMentor }: Props) {
  const form = useTanStackForm({
    defaultValues: mentor,
    validators: { onSubmit: schema },
    onSubmit: ({ value }) => {
      const read = schema["~standard"].validate(value);
      if (read.issues === undefined) onMentor(read.value);
    },
  });
  useTanStackForm({ defaultValues: mentor, validators: { onChange: mentorSchema } });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="seats">
        {(field) => (
          <>
            <input
              value={field.state.value}
              onChange={({ target }) => field.handleChange(target.valueAsNumber)}
            />
            <p id="seats-error">{field.state.meta.errors.map((error) => error?.message).join("; ")}</p>
          </>
        )}
      </form.Field>
    </form>
  );
}
