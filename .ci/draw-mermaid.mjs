// Draws the few kinds of Mermaid that the guides hold, so that the site shows a picture without a script or a dependency: nodes one
// under the other, each arrow in a lane of its own, forward ones on the right and backward ones on the left. GitHub draws the same
// blocks itself.

/**
 * `stateDiagram-v2` or `flowchart` as SVG of its own colours, and the words of its arrows for whoever does not see it. Throws a RangeError for
 * a line that it cannot read: a new kind of line must not vanish from a page.
 *
 * @param {string} source the inside of a `mermaid` block
 * @returns {{ svg: string, words: string }}
 */
export function drawMermaid(source) {
  const { nodes, edges } = parsed(source);
  return { svg: svgOf(nodes, edges), words: wordsOf(nodes, edges) };
}

function parsed(source) {
  const [head = "", ...lines] = source.split("\n").map((line) => line.trim());
  const graph = { nodes: new Map(), edges: [] };
  const read = head.startsWith("stateDiagram")
    ? readState
    : head.startsWith("flowchart")
      ? readFlow
      : undefined;
  if (read === undefined) throw new RangeError(`a diagram of an unknown kind: ${head}`);
  for (const line of lines)
    if (line !== "" && !read(line, graph)) throw new RangeError(`not understood: ${line}`);
  return graph;
}

/** `draft: черновик` and `draft --> agreement: submit`; `[*]` is the start, or the end. */
function readState(line, { nodes, edges }) {
  const arrow = /^(\S+) --> (\S+?)(?:: (.+))?$/.exec(line);
  if (arrow) {
    const [, from, to, label = ""] = arrow;
    if (from !== "[*]" && to !== "[*]") edges.push({ from, to, label });
    for (const id of [from, to]) if (id !== "[*]" && !nodes.has(id)) nodes.set(id, id);
    return true;
  }
  const state = /^(\w+): (.+)$/.exec(line);
  if (state) nodes.set(state[1], state[2]);
  return state !== null;
}

const node = /^\s*(\w+)(?:\[\((.+?)\)\]|\{\{(.+?)\}\}|\[(.+?)\])?\s*/;
const link = /^\s*(?:-- ?(?:"([^"]+)"|(.+?)) -->|-->)\s*/;

/** `a[words] & b -- label --> c`, one or more arrows on a line. */
function readFlow(line, { nodes, edges }) {
  let rest = line;
  let before;
  let label = "";
  while (rest !== "") {
    const group = [];
    do {
      const found = node.exec(rest);
      if (found === null) return false;
      const [whole, id, store, rule, box] = found;
      const said = (store ?? rule ?? box)?.replace(/^"(.*)"$/, "$1");
      if (said !== undefined || !nodes.has(id)) nodes.set(id, said ?? id);
      group.push(id);
      rest = rest.slice(whole.length);
      if (!rest.startsWith("&")) break;
      rest = rest.slice(1);
    } while (rest !== "");
    for (const from of before ?? []) for (const to of group) edges.push({ from, to, label });
    if (rest === "") return true;
    const arrow = link.exec(rest);
    if (arrow === null) return false;
    [, label = arrow[2] ?? ""] = arrow;
    before = group;
    rest = rest.slice(arrow[0].length);
  }
  return false;
}

const [row, pad, lane, letter, gap] = [20, 8, 16, 7.2, 26];

function svgOf(nodes, edges) {
  const ids = [...nodes.keys()];
  const place = new Map(ids.map((id, i) => [id, i]));
  const inner = edges.filter(({ from, to }) => from === to);
  const outer = edges.filter(({ from, to }) => from !== to);
  const isDown = ({ from, to }) => place.get(from) < place.get(to);
  const sides = [outer.filter(isDown), outer.filter((edge) => !isDown(edge))];
  const texts = new Map(
    ids.map((id) => [id, inner.filter(({ from }) => from === id).map(({ label }) => `↻ ${label}`)]),
  );
  const width = Math.max(...ids.flatMap((id) => [nodes.get(id), ...texts.get(id)].map(lengthOf))) + 2 * pad;

  // Each end of an arrow has a row of its own at its node.
  const ports = new Map();
  const boxes = new Map();
  let y = pad;
  for (const id of ids) {
    const ends = sides.map((side) => side.filter(({ from, to }) => from === id || to === id));
    const rows = Math.max(1 + texts.get(id).length, ...ends.map(({ length }) => length));
    boxes.set(id, { y, height: rows * row + 2 * pad });
    for (const side of ends)
      side.forEach((edge, i) =>
        ports.set(edge, { ...ports.get(edge), [edge.from === id ? "out" : "in"]: y + pad + (i + 0.5) * row }),
      );
    y += rows * row + 2 * pad + gap;
  }

  const lanes = sides.map((side) => lanesOf(side, ports));
  const reach = sides.map((side, i) => {
    const words = Math.max(0, ...side.map(({ label }) => lengthOf(label)));
    return words + (Math.max(0, ...lanes[i].values()) + 2) * lane;
  });
  const [right, left] = reach;
  const middle = left + pad;
  const arrows = sides.map((side, i) =>
    side.map((edge) => {
      const { out, in: into } = ports.get(edge);
      const sign = i === 0 ? 1 : -1;
      const edgeOfBox = i === 0 ? middle + width : middle;
      const words = reach[i] - (Math.max(0, ...lanes[i].values()) + 2) * lane;
      const at = edgeOfBox + sign * (words + (lanes[i].get(edge) + 1) * lane);
      const anchor = i === 0 ? "start" : "end";
      const path = `M${edgeOfBox} ${out}H${at}V${into}H${edgeOfBox + sign * 7}`;
      const head = `M${edgeOfBox} ${into}l${sign * 8} -4v8z`;
      return [
        `<path d="${path}" fill="none" stroke="#5b6b7f"/><path d="${head}" fill="#5b6b7f"/>`,
        `<text x="${edgeOfBox + sign * 10}" y="${out - 4}" text-anchor="${anchor}" class="halo">${escaped(edge.label)}</text>`,
      ];
    }),
  );
  const drawn = ids.map((id) => {
    const { y: top, height } = boxes.get(id);
    const lines = [nodes.get(id), ...texts.get(id)].map(
      (text, i) =>
        `<text x="${middle + width / 2}" y="${top + pad + (i + 0.7) * row}" text-anchor="middle"${i === 0 ? ' class="name"' : ""}>${escaped(text)}</text>`,
    );
    return `<rect x="${middle}" y="${top}" width="${width}" height="${height}" rx="6" fill="#eef3fa" stroke="#33507a"/>${lines.join("")}`;
  });
  const all = [...drawn, ...arrows.flat().map(([path]) => path), ...arrows.flat().map(([, text]) => text)];
  const size = [Math.ceil(middle + width + right + pad), Math.ceil(y - gap + pad)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}"><style>text{font:12px sans-serif;fill:#1b2733}.name{font-weight:bold}.halo{paint-order:stroke;stroke:#fff;stroke-width:4px}</style><rect width="100%" height="100%" fill="#fff"/>${all.join("")}</svg>\n`;
}

/** The nearest lane that is free over the whole length of an arrow, short arrows first. */
function lanesOf(side, ports) {
  const taken = [];
  const lanes = new Map();
  const span = (edge) => [ports.get(edge).out, ports.get(edge).in].sort((a, b) => a - b);
  const length = (edge) => span(edge)[1] - span(edge)[0];
  for (const edge of [...side].sort((a, b) => length(a) - length(b))) {
    const [from, to] = span(edge);
    let at = taken.findIndex((others) => others.every(([start, end]) => end < from || to < start));
    if (at === -1) at = taken.push([]) - 1;
    taken[at].push([from, to]);
    lanes.set(edge, at);
  }
  return lanes;
}

function wordsOf(nodes, edges) {
  return edges
    .map(({ from, to, label }) => `${nodes.get(from)} → ${nodes.get(to)}${label === "" ? "" : ` (${label})`}`)
    .join("; ");
}

function lengthOf(text) {
  return text.length * letter;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
