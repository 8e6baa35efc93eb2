/** One page of the playground: drawn when it is first asked for, and kept with what was typed into it. */
export type Page = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly draw: (place: HTMLElement) => void;
};
