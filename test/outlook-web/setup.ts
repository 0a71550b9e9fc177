/** Fetches what the stand-in needs and no package of npm's carries: `npx tsx test/outlook-web/setup.ts` */
import { ensureMicrosoftAjax } from "./microsoft-ajax";

ensureMicrosoftAjax().then(
  (file) => process.stdout.write(`${file}\n`),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
