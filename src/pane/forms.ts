/** What the pane asks with. Loaded when it is first shown: most invites are judged without a question. */
import { lazy, type ComponentType } from "react";

export const NumberField = later(
  async () => (await import(/* webpackChunkName: "forms" */ "./form/NumberField")).NumberField,
);

export const LicenseForm = later(
  async () => (await import(/* webpackChunkName: "forms" */ "./form/LicenseForm")).LicenseForm,
);

export const HostsForm = later(
  async () => (await import(/* webpackChunkName: "forms" */ "./form/HostsForm")).HostsForm,
);

export const OrderForm = later(
  async () => (await import(/* webpackChunkName: "order" */ "./order/OrderForm")).OrderForm,
);

export const StoredList = later(
  async () => (await import(/* webpackChunkName: "forms" */ "./form/StoredList")).StoredList,
);

export const GuidanceForm = later(
  async () => (await import(/* webpackChunkName: "guidance" */ "./form/GuidanceForm")).GuidanceForm,
);

export const Alternative = later(
  async () => (await import(/* webpackChunkName: "guidance" */ "./form/Alternative")).Alternative,
);

export const LicenseTerms = later(
  async () => (await import(/* webpackChunkName: "order" */ "./order/LicenseTerms")).LicenseTerms,
);

export const PolicyNote = later(
  async () => (await import(/* webpackChunkName: "policy-note" */ "./policy/PolicyNote")).PolicyNote,
);

function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
