/** A webpack loader for policies: leaves what a first verdict needs, without what is quoted, ordered and joined by. */
const unread = [
  "$schema",
  "sources",
  "sentences",
  "getting",
  "price",
  "term",
  "request",
  "ending",
  "support",
  "unit",
];

function policyInBrief(source) {
  const { joining, ...policy } = JSON.parse(source, (key, value) =>
    unread.includes(key) ? undefined : value,
  );
  return JSON.stringify({ ...policy, joining: { need: { cites: joining.need.cites } } });
}

module.exports = policyInBrief;
