/** The languages: what the terminal says while it makes a forecast. */
import type { Language } from "../policy/policy";
import { daForecastCommand } from "./da/forecast-command";
import { enForecastCommand } from "./en/forecast-command";

export type ForecastCommandWords = typeof daForecastCommand;

export const forecastCommandWords: Readonly<Record<Language, ForecastCommandWords>> = {
  da: daForecastCommand,
  en: enForecastCommand,
};
