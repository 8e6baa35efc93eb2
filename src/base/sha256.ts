/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const initialHash: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Half of a surrogate pair counts as U+FFFD.
 *
 * Complexity: one pass over the text.
 *
 * @example sha256("abc").slice(0, 8) // "ba7816bf"
 */
export function sha256(text: string): string {
  const bytes = paddedBytes(text);
  const hash = Int32Array.from(initialHash);
  const schedule = new Int32Array(64);
  for (let from = 0; from < bytes.length; from += 64) addBlock(bytes, from, schedule, hash);
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * The padded message: the text in UTF-8, a bit 1, zeros, and the number of bits in the last 8 bytes, in whole
 * blocks of 64 bytes.
 */
function paddedBytes(text: string): Uint8Array {
  const length = utf8Length(text);
  const bytes = new Uint8Array((length + 9 + 63) & ~63);
  let at = 0;
  for (let k = 0; k < text.length; k++) {
    const code = codePointAt(text, k);
    if (code < 0x80) bytes[at++] = code;
    else {
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
        else {
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 63);
          k++; // the second half of the pair
        }
        bytes[at++] = 0x80 | ((code >> 6) & 63);
      }
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  bytes[at] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, 8n * BigInt(length));
  return bytes;
}

function utf8Length(text: string): number {
  let length = 0;
  for (let k = 0; k < text.length; k++) {
    const code = codePointAt(text, k);
    if (code >= 0x10000) k++;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function codePointAt(text: string, k: number): number {
  const code = text.codePointAt(k)!;
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}

/** One round of the compression function (FIPS 180-4, 6.2.2). @param hash changed in place */
function addBlock(bytes: Uint8Array, from: number, schedule: Int32Array, hash: Int32Array): void {
  for (let t = 0; t < 16; t++) {
    const k = from + 4 * t;
    schedule[t] = (bytes[k]! << 24) | (bytes[k + 1]! << 16) | (bytes[k + 2]! << 8) | bytes[k + 3]!;
  }
  for (let t = 16; t < 64; t++) {
    const [two, fifteen] = [schedule[t - 2]!, schedule[t - 15]!];
    const small1 = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
    const small0 = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
    schedule[t] = (small1 + schedule[t - 7]! + small0 + schedule[t - 16]!) | 0;
  }
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let t = 0; t < 64; t++) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + roundConstants[t]! + schedule[t]!) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}

/** Rotates the bits of a word to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
