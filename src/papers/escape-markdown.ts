/**
 * Text as one line of Markdown, safe wherever it stands but at the start of a line, for which there is {@link escapeStart},
 * and before a sign that touches it.
 *
 * Many readers make links of bare addresses after they have taken the backslashes away, so that no backslash helps: an unseen
 * word joiner does. The address is read as before and leads nowhere.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<|~#$]/g, String.raw`\$&`)
    .replace(/_+/g, escapeLine)
    .replace(/&(?=[#A-Za-z])/g, String.raw`\&`)
    .replace(/\/(?=\/)|www(?=\.)|(?=@)/gi, `$&${wordJoiner}`);
}

/** A drawn line opens no emphasis where a space or nothing follows: it stays legible. */
function escapeLine(drawn: string, at: number, text: string): string {
  const next = text[at + drawn.length];
  return next === undefined || next === " " ? drawn : drawn.replaceAll("_", String.raw`\_`);
}

/** A line of Markdown whose start makes it no list, quotation, heading or rule. */
export function escapeStart(line: string): string {
  const numbered = /^\d{1,9}(?=[.)](?: |$))/.exec(line)?.[0];
  if (numbered !== undefined) return `${numbered}\\${line.slice(numbered.length)}`;
  return /^(?:[-+>=]|[_ ]+$)/.test(line) ? `\\${line}` : line;
}

const wordJoiner = "\u2060";
