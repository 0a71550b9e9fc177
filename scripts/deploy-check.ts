/**
 * Whether the add-in at an address is the one that was built into `dist/`, with the right headers, caching and types:
 *
 *   npm run deploy:check -- https://addins.example.org/zoom
 *
 * A second name is another folder than `dist`. Exits with 1 when something is wrong, with 2 when it could not look.
 */
import { linesOf } from "./deploy-check/fault";
import { builtFiles, cannotCompare, siteFaults } from "./deploy-check/site-faults";

async function check(address: string, folder: string): Promise<number> {
  const problem = cannotCompare(address, folder);
  if (problem !== undefined) {
    console.error(problem);
    return 2;
  }
  const lines = linesOf(await siteFaults(address, folder));
  if (lines.length === 0) {
    console.log(`${builtFiles(folder).length} files at ${address} are as they should be.`);
    return 0;
  }
  console.log(lines.join("\n"));
  return 1;
}

/** Node has a list of its own of whom to trust. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { message?: string; code?: string } };
  const reason = cause?.message || cause?.code || message;
  if (!/certificate/i.test(reason)) return reason;
  return `${reason}. Where it is by your organization's own root, name that: NODE_EXTRA_CA_CERTS=root.pem`;
}

const [address, folder = "dist"] = process.argv.slice(2);
if (address === undefined || !/^https?:\/\//.test(address)) {
  console.error("Name the address of the add-in: npm run deploy:check -- https://addins.example.org/zoom");
  process.exitCode = 2;
} else {
  check(address.replace(/\/+$/, ""), folder).then(
    (code) => void (process.exitCode = code),
    (error: unknown) => {
      console.error(`${address} cannot be asked: ${reasonOf(error)}`);
      process.exitCode = 2;
    },
  );
}
