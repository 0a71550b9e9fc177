/** Prints which browser the tests will use, or why there is none. */
import { startBrowser } from "../test/support/browser/start-browser";

startBrowser()
  .then(async (server) => {
    console.log(server.process().spawnfile);
    await server.close();
  })
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
