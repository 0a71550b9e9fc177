/**
 * A webpack loader for policies: leaves what is read outside the pane, where nobody sees sources, prices, orders,
 * steps to join or rules of use. Of the rules, the topics decide, and the one about patients is quoted.
 */
const unread = [...require("../src/policy/pane-only.json"), "unit", "source", "confidence", "checked"];

function isRead(key, holder) {
  if (key === "cites") return "topic" in holder;
  if (key === "text") return holder.kind === "forbidden" && holder.topic === "patients";
  return !unread.includes(key);
}

module.exports = function policyOutsideThePane(source) {
  const policy = JSON.parse(source, function keep(key, value) {
    return isRead(key, this) ? value : undefined;
  });
  return JSON.stringify(policy);
};
