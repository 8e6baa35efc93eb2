/**
 * Times of one study on one machine, in ms: the best npm package, SciPy 1.x `linear_sum_assignment` (or its sparse
 * solver) and LEMON's network simplex. They only serve to say about where SciPy and LEMON would stand: the package's
 * time measured here, times the ratio measured there.
 */
export const published = {
  "dense-criteria-100": { peer: "munkres", ms: 0.37, scipy: 0.37, lemon: 0.73 },
  "dense-monge-100": { peer: "munkres", ms: 3.17, scipy: 0.47, lemon: 1 },
  "dense-geo-100": { peer: "munkres", ms: 0.43, scipy: 0.34, lemon: 0.52 },
  "dense-float-100": { peer: "munkres", ms: 0.34, scipy: 0.4, lemon: 0.61 },
  "dense-int1e6-100": { peer: "munkres", ms: 0.51, scipy: 0.34, lemon: 0.58 },
  "dense-int100-100": { peer: "munkres", ms: 0.34, scipy: 0.26, lemon: 0.56 },
  "dense-int100-500": { peer: "munkres", ms: 7.58, scipy: 6.78, lemon: 18 },
  "dense-int1e6-500": { peer: "munkres", ms: 14, scipy: 12, lemon: 28 },
  "dense-float-500": { peer: "munkres", ms: 16, scipy: 10, lemon: 28 },
  "dense-geo-500": { peer: "munkres", ms: 43, scipy: 23, lemon: 25 },
  "dense-monge-500": { peer: "munkres", ms: 555, scipy: 92, lemon: 37 },
  "dense-criteria-500": { peer: "munkres", ms: 21, scipy: 13, lemon: 29 },
  "dense-int100-1000": { peer: "munkres", ms: 20, scipy: 18, lemon: 79 },
  "dense-int1e6-1000": { peer: "munkres", ms: 53, scipy: 61, lemon: 132 },
  "dense-float-1000": { peer: "munkres", ms: 62, scipy: 55, lemon: 150 },
  "dense-geo-1000": { peer: "munkres", ms: 218, scipy: 105, lemon: 152 },
  "dense-monge-1000": { peer: "munkres", ms: 2939, scipy: 566, lemon: 187 },
  "dense-criteria-1000": { peer: "munkres", ms: 110, scipy: 61, lemon: 155 },
  "dense-int100-2000": { peer: "munkres", ms: 124, scipy: 61, lemon: 429 },
  "dense-int1e6-2000": { peer: "munkres", ms: 529, scipy: 439, lemon: 1607 },
  "dense-float-2000": { peer: "munkres", ms: 599, scipy: 319, lemon: 1154 },
  "dense-geo-2000": { peer: "munkres", ms: 1122, scipy: 531, lemon: 682 },
  "dense-criteria-2000": { peer: "munkres", ms: 597, scipy: 354, lemon: 1121 },
  "cap-int1e6-1000x200": { peer: "munkres", ms: 87, scipy: 40, lemon: 28 },
  "sparse-int-5k": { peer: "highs", ms: 672, scipy: 201, lemon: 44 },
  "sparse-int-50k": { peer: "or-tools-wasm", ms: 9271, scipy: 14607, lemon: 2009 },
  "sparse-criteria-50k": { peer: "or-tools-wasm", ms: 7034, scipy: 11832, lemon: 1990 },
  "sparse-slack-50k": { peer: "or-tools-wasm", ms: 5983, scipy: 5036, lemon: 6627 },
  "sparse-short-50k": { peer: "or-tools-wasm", ms: 6993, scipy: 52023, lemon: 1499 },
};
