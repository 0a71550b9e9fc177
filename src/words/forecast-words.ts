/** The languages: what the forecast for a department says. */
import type { Language } from "../policy/policy";
import { daForecast } from "./da/forecast";
import { enForecast } from "./en/forecast";

export type ForecastWords = typeof daForecast;

export const forecastWords: Readonly<Record<Language, ForecastWords>> = { da: daForecast, en: enForecast };
