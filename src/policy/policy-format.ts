/**
 * The number of the form that policies have. It is raised with every change of the schema, so that a policy that
 * an older pane found good is not trusted by a younger one; test/policy/policy-format.spec.ts says when.
 */
export const policyFormat = 1;
