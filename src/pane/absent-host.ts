import { hostError, type Host } from "../hosts/host";

/** Stands in for a host that could not be reached: it speaks the browser's language and answers nothing. */
export function absentHost(): Host {
  const silent = () => Promise.reject(hostError("silent", "The host could not be reached."));
  return {
    language: navigator.language,
    readInvite: silent,
    onInviteChanged: () => () => undefined,
    changeInvite: silent,
    readMemory: () => Promise.resolve(undefined),
    writeMemory: silent,
    openLetter: silent,
  };
}
