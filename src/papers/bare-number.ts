/** The number of a document without the sign that people write before it: «№ 12-од» and «N 12-од» are 12-од. */
export function bareNumber(number: string): string {
  return number.replace(/^\s{0,9}(?:№|#|N°|No\.?(?=[\s\d])|N(?=\s))\s{0,9}/, "");
}
