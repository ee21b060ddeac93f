/** Tells what is no text, by signature or by its control characters, and what to give instead. */

/** First bytes (one character a byte), what it is, and what to do when the log is not simply another file. */
const SIGNATURES: readonly (readonly [magic: string, what: string, remedy?: string])[] = [
  ['ElfFile\0', 'a Windows event log', 'export it as text with wevtutil or Get-WinEvent'],
  ['LPKSHHRH', 'a systemd journal', 'give the output of: journalctl --no-pager --file FILE'],
  ['\x7fELF', 'an ELF program or core dump'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['%PDF-', 'a PDF document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['JAVA PROFILE 1.', 'a Java heap dump'],
  ['MDMP', 'a Windows minidump'],
  ['\0asm', 'a WebAssembly module'],
  ['\xca\xfe\xba\xbe', 'a Java class or Mach-O file'],
  ['\xcf\xfa\xed\xfe', 'a Mach-O file'],
  ['MZ\x90\0', 'a Windows program'],
  ['\x1f\x8b\x08', 'a gzip file', 'unpack it and give what is inside'],
  ['PK\x03\x04', 'a zip archive', 'unpack it and give what is inside'],
  ['\xfd7zXZ\0', 'an xz archive', 'unpack it and give what is inside'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive', 'unpack it and give what is inside'],
  ['\x04\x22\x4d\x18', 'an LZ4 archive', 'unpack it and give what is inside'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive', 'unpack it and give what is inside'],
  ['Rar!\x1a\x07', 'a RAR archive', 'unpack it and give what is inside'],
  ['BZh91AY&SY', 'a bzip2 archive', 'unpack it and give what is inside'],
];

/** Share of control characters above which bytes with zeros in them are no text with a hole. */
const CONTROLS = 0.02;

/**
 * @param head The first bytes of a source.
 * @returns why it is no text, with the remedy; undefined for a text, which may have holes (zero bytes) after a crash.
 */
export function binaryReason(head: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([magic]) => startsWith(head, magic));
  if (known) return `it is ${known[1]}, no text; ${known[2] ?? 'give the log itself'}`;
  return isBinary(head) ? 'it is no text; give the log itself' : undefined;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let at = 0; at < magic.length; at++) if (bytes[at] !== magic.charCodeAt(at)) return false;
  return true;
}

function isBinary(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  let others = 0;
  let controls = 0;
  let holes = 0;
  bytes.forEach((byte, at) => {
    if (byte === 0) holes += bytes[at - 1] === 0 ? 0 : 1;
    else {
      others++;
      if (byte < 7 || (byte > 13 && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++;
    }
  });
  // Zeros all over the place are numbers; a crash leaves few holes, a `-print0` one behind each name.
  return controls > others * CONTROLS || holes > 1 + others / 8;
}
