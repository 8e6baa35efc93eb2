/** Recipes as programs, one file each. `npm run example -- recipes` runs all of them, `npm run example -- recipes hono` one. */
const recipes = {
  hono: () => import("./hono.js"),
  fastify: () => import("./fastify.js"),
  form: () => import("./fill-in-form.js"),
  "event-store": () => import("./event-store.js"),
};
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(recipes)) {
  if (!Object.hasOwn(recipes, name)) throw new RangeError(`Say which: ${Object.keys(recipes).join(", ")}`);
  console.log(`— ${name}`);
  await recipes[name]();
}
