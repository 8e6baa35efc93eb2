import { expect, test } from "vitest";
import { bareNumber } from "../../src/papers/bare-number.js";

test.each([
  ["12-од", "12-од"],
  ["№ 12-од", "12-од"],
  ["№12", "12"],
  [" N 26/1", "26/1"],
  ["No. 5", "5"],
  ["N° 7", "7"],
  ["#3", "3"],
  ["НОР-5", "НОР-5"],
  ["NORD-5", "NORD-5"],
  ["North", "North"],
  ["б/н", "б/н"],
  ["", ""],
])("of «%s» the number is «%s»", (written, bare) => {
  expect(bareNumber(written)).toBe(bare);
});
