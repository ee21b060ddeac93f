/**
 * The arithmetic of exit statuses: what a number can be before anybody gives it a meaning.
 * Sources: wait(2), signal(7), bash(1) EXIT STATUS, [MS-ERREF] NTSTATUS.
 */

/** Windows prints the same 32 bits signed (PowerShell, the runner) or unsigned (Docker, Kubernetes). */
export function signedToUnsigned(code: number): number {
  return code < 0 ? code >>> 0 : code;
}

/** @returns what a Linux parent sees of `exit(code)`: the low 8 bits. */
export function seenByParent(code: number): number {
  return ((code % 256) + 256) % 256;
}

/** @returns n of a status 128+n when n is a signal of Linux (1-64). */
export function signalNumber(code: number): number | undefined {
  return code > 128 && code <= 192 ? code - 128 : undefined;
}

/** @returns whether the number can only be a 32-bit Windows status. */
export function isWindowsStatus(code: number): boolean {
  return code > 255 && signedToUnsigned(code) <= 0xffffffff;
}
