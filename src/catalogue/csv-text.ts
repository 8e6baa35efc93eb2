export type CsvSeparator = "," | ";" | "\t";

/** Rows as RFC 4180 has them: CRLF after each, quotes where they are needed and doubled inside. */
export function csvText(rows: readonly (readonly string[])[], separator: CsvSeparator): string {
  const quoted = (cell: string) => (needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map((cell) => quoted(disarmed(cell))).join(separator)}\r\n`).join("");
}

function needsQuotes(cell: string, separator: CsvSeparator): boolean {
  return cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell);
}

// A spreadsheet takes a cell that begins so for a formula and runs it, full-width signs included.
const armed = /^[=+\-@\t\r＝＋－＠']/;

/** An apostrophe makes it text for the spreadsheet; one that was there already gets another, so that the way back is sure. */
function disarmed(cell: string): string {
  return armed.test(cell) ? `'${cell}` : cell;
}

function rearmed(cell: string): string {
  return cell.startsWith("'") && armed.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * The rows of a CSV text: any line ends, a byte order mark or none, and whichever separator the first line has. A quote
 * that is never closed gives the number of the line it stands in. Linear in the length.
 */
export function csvRows(text: string): readonly (readonly string[])[] | { readonly line: number } {
  const whole = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const told = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(whole); // what Excel writes for itself
  const source = whole.slice(told?.[0].length ?? 0);
  const separator = (told?.[1] as CsvSeparator | undefined) ?? separatorOf(source);
  const plainEnd = separator === "," ? /[,\r\n]/g : separator === ";" ? /[;\r\n]/g : /[\t\r\n]/g;
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < source.length) {
    let cell = "";
    if (source[place] === '"') {
      const end = closingQuote(source, place + 1);
      if (end === undefined) return { line: source.slice(0, place).split("\n").length };
      cell = source.slice(place + 1, end).replaceAll('""', '"');
      place = end + 1;
    }
    plainEnd.lastIndex = place;
    const end = plainEnd.exec(source)?.index ?? source.length;
    row.push(rearmed(cell + source.slice(place, end)));
    place = end + 1;
    if (source[end] === separator) {
      if (place === source.length) row.push("");
      continue;
    }
    if (source[end] === "\r" && source[place] === "\n") place++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function closingQuote(source: string, from: number): number | undefined {
  for (let quote = source.indexOf('"', from); quote >= 0; quote = source.indexOf('"', quote + 2)) {
    if (source[quote + 1] !== '"') return quote;
  }
  return undefined;
}

/** What stands after the first cell, whatever stands in it. */
function separatorOf(source: string): CsvSeparator {
  const end = source.startsWith('"') ? (closingQuote(source, 1) ?? 0) + 1 : 0;
  const found = /[,;\t\r\n]/.exec(source.slice(end))?.[0];
  return found === ";" || found === "\t" ? found : ",";
}
