/** The name space of IRIs, RFC 9562. */
export const iriSpace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * The UUID of a name in a name space, version 5 of RFC 9562: the same name gives the same UUID everywhere, and anybody can
 * work it out again.
 */
export function uuidOf(space: string, name: string): string {
  const hash = sha1([...bytesOfUuid(space), ...bytesOfText(name)]).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function bytesOfUuid(uuid: string): number[] {
  return (uuid.replaceAll("-", "").match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}

function bytesOfText(text: string): number[] {
  const escaped = encodeURIComponent(text).match(/%..|[^%]/g) ?? [];
  return escaped.map((part) => (part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

/** SHA-1 as RFC 3174 has it. For names, where nothing hangs on its strength. */
function sha1(bytes: readonly number[]): number[] {
  const words = paddedWords(bytes);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const schedule = new Int32Array(80);
  for (let block = 0; block < words.length; block += 16) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let t = 0; t < 80; t++) {
      const back = (steps: number) => schedule[t - steps] ?? 0;
      schedule[t] = t < 16 ? (words[block + t] ?? 0) : turn(back(3) ^ back(8) ^ back(14) ^ back(16), 1);
      const [mix, constant] = round(t, b, c, d);
      const next = (turn(a, 5) + mix + e + constant + (schedule[t] ?? 0)) | 0;
      [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((value, index) => void (state[index] = ((state[index] ?? 0) + value) | 0));
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function round(t: number, b: number, c: number, d: number): [mix: number, constant: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The bytes, a one bit, zeros, and the length in bits at the end of the last block. */
function paddedWords(bytes: readonly number[]): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Int32Array(blocks * 16);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index & 3) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}
