export const enOpenPane = "See what you can do";
