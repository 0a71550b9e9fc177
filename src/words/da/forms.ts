import { formsOf } from "../forms";

export const daForms = formsOf({
  thousands: ".",
  decimal: ",",
  and: " og ",
  quotes: ["»", "«"],
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  dayAndMonth: (day, month) => `${day}. ${month}`,
  money: (amount, currency) => `${amount} ${currency === "DKK" ? "kr." : currency}`,
  minute: "min.",
  second: "sek.",
  hour: ["time", "timer"],
});
