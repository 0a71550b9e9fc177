/** The programs that the tests with nginx start. */
import { spawnSync } from "node:child_process";
import path from "node:path";

/** Where distributions put it that is not in everybody's `PATH`. */
const places = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/bin"];

export const environment = {
  ...process.env,
  PATH: [process.env.PATH, ...places].join(path.delimiter),
};

export const nginx = process.env.NGINX || "nginx";

/** Throws with what to install where one of them is missing. */
export function requireNginx(): void {
  const missing = [
    [nginx, "-v"],
    ["openssl", "version"],
  ].filter(([program = "", argument = ""]) => spawnSync(program, [argument], { env: environment }).error);
  if (missing.length === 0) return;
  throw new Error(
    `There is no ${missing.map(([program]) => program).join(" and no ")} on this machine. ` +
      "Install both (Debian and Ubuntu: apt-get install nginx-light openssl), or set NGINX to nginx's program file.",
  );
}
