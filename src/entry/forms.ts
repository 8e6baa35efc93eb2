export { commandFormOf, type FormMachine } from "../forms/command-form-of.js";
export type { FormField, FormOption, Widget } from "../forms/form-field.js";
export { formOf } from "../forms/form-of.js";
export {
  standardSchemaOf,
  type FormRecords,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from "../forms/standard-schema-of.js";
