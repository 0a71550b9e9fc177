import { formsOf } from "../forms";

export const enForms = formsOf({
  thousands: ",",
  decimal: ".",
  and: " and ",
  quotes: ['"', '"'],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  dayAndMonth: (day, month) => `${day} ${month}`,
  money: (amount, currency) => `${currency} ${amount}`,
  minute: "min",
  second: "sec",
  hour: ["hour", "hours"],
});
