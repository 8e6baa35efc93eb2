/**
 * Text as one line of Markdown, safe wherever the line stands but at its start: see {@link escapeStart}.
 *
 * Many readers make links of bare addresses after they have taken the backslashes away, so that no backslash helps: an unseen
 * word joiner does. The address is read as before and leads nowhere.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~#$]/g, String.raw`\$&`)
    .replace(/&(?=[#A-Za-z])/g, String.raw`\&`)
    .replace(/\/(?=\/)|www(?=\.)|(?=@)/gi, `$&${wordJoiner}`);
}

/** A line of Markdown whose start makes it no list, quotation, heading or rule. */
export function escapeStart(line: string): string {
  const numbered = /^\d{1,9}(?=[.)](?: |$))/.exec(line)?.[0];
  if (numbered !== undefined) return `${numbered}\\${line.slice(numbered.length)}`;
  return /^(?:[-+>=]|[_ ]+$)/.test(line) ? `\\${line}` : line;
}

const wordJoiner = "\u2060";
