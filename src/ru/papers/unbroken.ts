/** A sentence of elsewhere as a document has it: г., % and № stay on the line of their number. */
export function unbroken(sentence: string): string {
  return sentence
    .replaceAll(/(\d) (г\.|%|мес\.)/g, "$1\u00a0$2")
    .replaceAll(/(\d) (?=[а-я]+ \d{4}\u00a0г\.)/g, "$1\u00a0")
    .replaceAll(/№ (?=\S)/g, "№\u00a0");
}
