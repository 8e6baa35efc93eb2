import { TextDecoder } from "node:util";

const decoder = new TextDecoder("windows-1251");

/** Bytes by character: what the decoder reads, turned round. */
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

export function readWindows1251(bytes) {
  return decoder.decode(bytes);
}

/** The way of an old spreadsheet: what the code page lacks becomes a question mark. */
export function writeWindows1251(text) {
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}
