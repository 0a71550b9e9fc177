/** What the pane asks with. Loaded when it is first shown: most invites are judged without a question. */
import { lazy } from "react";

export const NumberField = lazy(async () => {
  const { NumberField: component } = await import(/* webpackChunkName: "forms" */ "./form/NumberField");
  return { default: component };
});

export const LicenseForm = lazy(async () => {
  const { LicenseForm: component } = await import(/* webpackChunkName: "forms" */ "./form/LicenseForm");
  return { default: component };
});

export const HostsForm = lazy(async () => {
  const { HostsForm: component } = await import(/* webpackChunkName: "forms" */ "./form/HostsForm");
  return { default: component };
});

export const OrderForm = lazy(async () => {
  const { OrderForm: component } = await import(/* webpackChunkName: "order" */ "./order/OrderForm");
  return { default: component };
});

export const StoredList = lazy(async () => {
  const { StoredList: component } = await import(/* webpackChunkName: "forms" */ "./form/StoredList");
  return { default: component };
});

export const GuidanceForm = lazy(async () => {
  const { GuidanceForm: component } = await import(/* webpackChunkName: "guidance" */ "./form/GuidanceForm");
  return { default: component };
});

export const Alternative = lazy(async () => {
  const { Alternative: component } = await import(/* webpackChunkName: "guidance" */ "./form/Alternative");
  return { default: component };
});

export const LicenseTerms = lazy(async () => {
  const { LicenseTerms: component } = await import(/* webpackChunkName: "order" */ "./order/LicenseTerms");
  return { default: component };
});

export const PolicyNote = lazy(async () => {
  const { PolicyNote: component } = await import(/* webpackChunkName: "policy-note" */ "./policy/PolicyNote");
  return { default: component };
});
