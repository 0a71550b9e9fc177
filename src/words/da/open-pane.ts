export const daOpenPane = "Se, hvad du kan gøre";
