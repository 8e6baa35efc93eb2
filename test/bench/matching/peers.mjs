/** The npm packages that can solve such problems: what each can do, and how it is asked. */
import highsLoader from "highs";
import { linearSumAssignment } from "linear-sum-assignment";
import munkres from "munkres";
import { init, setWorkerBridgeEnabled, SimpleMinCostFlow } from "or-tools-wasm/network-flow";
import marriage from "stable-marriage";

await init();
setWorkerBridgeEnabled(false);
const highs = await highsLoader();

const whole = ({ scores }) => scores.every((score) => Number.isInteger(score) && score >= 0);
const cells = ({ rows, seats }) => rows * seats.reduce((sum, count) => sum + count, 0);

/** One column per seat. */
function seatMatrix({ rows, columns, seats, scores }, sign) {
  return Array.from({ length: rows }, (_, i) => {
    const row = [];
    for (let j = 0; j < columns; j++)
      for (let k = 0; k < seats[j]; k++) row.push(sign * scores[i * columns + j]);
    return row;
  });
}

function columnOfSeat({ seats }) {
  return Array.from(seats).flatMap((count, j) => new Array(count).fill(j));
}

/** `prepare` is not timed; it returns the function that is, which answers with the total. */
export const assignmentPeers = [
  {
    name: "munkres",
    can: (problem, limit) => !problem.edges && cells(problem) <= limit,
    prepare(problem) {
      const matrix = seatMatrix(problem, -1);
      const columnOf = columnOfSeat(problem);
      return () =>
        munkres(matrix).reduce((sum, [i, s]) => sum + problem.scores[i * problem.columns + columnOf[s]], 0);
    },
  },
  {
    name: "linear-sum-assignment",
    can: (problem, limit) => !problem.edges && cells(problem) <= limit / 4,
    prepare(problem) {
      const matrix = seatMatrix(problem, 1).map((row) => Float64Array.from(row));
      return () => linearSumAssignment(matrix, { maximaze: true }).gain;
    },
  },
  {
    name: "or-tools-wasm",
    can: (problem) => problem.edges && whole(problem),
    prepare({ rows, columns, seats, scores, edges }) {
      const tails = [];
      for (let i = 0; i < rows; i++) for (let e = edges.start[i]; e < edges.start[i + 1]; e++) tails.push(i);
      const heads = Array.from(edges.column, (j) => rows + j);
      const flow = new SimpleMinCostFlow();
      flow.addArcsWithCapacityAndUnitCost(
        tails,
        heads,
        tails.map(() => 1),
        Array.from(scores, (score) => -score),
      );
      const ids = Array.from(seats, (_, j) => rows + j);
      const sink = rows + columns;
      flow.addArcsWithCapacityAndUnitCost(
        ids,
        ids.map(() => sink),
        Array.from(seats),
        ids.map(() => 0),
      );
      flow.setNodesSupplies(
        Array.from({ length: rows }, (_, i) => i),
        new Array(rows).fill(1),
      );
      flow.setNodeSupply(sink, -rows);
      return async () => {
        await flow.solveMaxFlowWithMinCost();
        return -flow.optimalCost();
      };
    },
  },
  {
    name: "highs",
    tolerance: 1e-7,
    can: (problem) => problem.edges && problem.scores.length <= 100_000 && whole(problem),
    prepare({ rows, columns, seats, scores, edges }) {
      const ofColumn = Array.from({ length: columns }, () => []);
      const lines = [];
      for (let i = 0; i < rows; i++) {
        const names = [];
        for (let e = edges.start[i]; e < edges.start[i + 1]; e++) {
          names.push(`x${e}`);
          ofColumn[edges.column[e]].push(`x${e}`);
        }
        lines.push(`${names.join(" + ")} = 1`);
      }
      ofColumn.forEach((names, j) => names.length && lines.push(`${names.join(" + ")} <= ${seats[j]}`));
      const goal = Array.from(scores, (score, e) => `${score} x${e}`).join(" + ");
      const text = `Maximize\n ${goal}\nSubject To\n ${lines.join("\n ")}\nEnd`;
      return () => highs.solve(text).ObjectiveValue;
    },
  },
];

export const stablePeer = {
  name: "stable-marriage",
  /** One person per row and per seat; answers with the column of each row. */
  prepare({ rows, columns, seats, start, column, rowRank, columnRank }) {
    const byRank = (pairs, rank) => pairs.sort((a, b) => rank[a] - rank[b]);
    const rowOf = [];
    const ofColumn = Array.from({ length: columns }, () => []);
    for (let i = 0; i < rows; i++) {
      for (let e = start[i]; e < start[i + 1]; e++) {
        rowOf[e] = i;
        ofColumn[column[e]].push(e);
      }
    }
    const people = Array.from({ length: rows }, (_, i) => new marriage.Person(i));
    const seatsOf = Array.from(seats, (count, j) =>
      Array.from({ length: count }, () => new marriage.Person(j)),
    );
    for (let i = 0; i < rows; i++) {
      const pairs = Array.from({ length: start[i + 1] - start[i] }, (_, k) => start[i] + k);
      people[i].generatePreferences(byRank(pairs, rowRank).flatMap((e) => seatsOf[column[e]]));
    }
    seatsOf.forEach((list, j) => {
      const preferences = byRank(ofColumn[j], columnRank).map((e) => people[rowOf[e]]);
      for (const seat of list) seat.generatePreferences(preferences);
    });
    return () => {
      for (const list of [people, ...seatsOf]) for (const person of list) person.fiance = null;
      marriage.stableMarriage(people);
      return Int32Array.from(people, (person) => (person.fiance ? person.fiance.name : -1));
    };
  },
};
