/**
 * What programs put in front of each line: time stamps, columns, names of services, hosts and programs, step numbers.
 * They are peeled off, and what they tell is kept.
 */
import { CI_BRACKETS, CLOCK, GH_COLUMNS, GITLAB, MOZHARNESS } from './prefix/ci.ts';
import { BUILDKIT, COMPOSE, CRI, KUBECTL, SWARM } from './prefix/container.ts';
import { type Facts, type Prefix, STAMP } from './prefix/shape.ts';
import { DMESG_DATED, JOURNAL, JOURNAL_FULL, JOURNAL_ISO, KLOG, LOGFMT, RFC5424, UPTIME } from './prefix/system.ts';
import { withYear } from './stamp.ts';

export interface Peeled {
  /** How many clean characters were peeled. */
  readonly length: number;
  /** What the prefixes tell. Few lines are asked: it is read when they are. */
  facts(): Facts;
}

const MINUTE = 60_000;

/** Each layer may stand behind the ones before it; in a layer the first that fits counts. */
const LAYERS: readonly (readonly Prefix[])[] = [
  [GH_COLUMNS],
  [GITLAB, CRI, JOURNAL_ISO, STAMP],
  [KUBECTL, ...CI_BRACKETS],
  [SWARM, COMPOSE, MOZHARNESS, CLOCK],
  [CRI, JOURNAL_ISO, STAMP],
  [RFC5424, JOURNAL_FULL, JOURNAL],
  [DMESG_DATED, UPTIME],
  [KLOG, LOGFMT, BUILDKIT],
];

const ASCII = 128;

/** Of each layer, the prefixes that may begin with each character; the last list is for all that are not ASCII. */
const BY_FIRST: readonly (readonly (readonly Prefix[])[])[] = LAYERS.map((layer) =>
  Array.from({ length: ASCII + 1 }, (_, code) => layer.filter(({ first }) => !first || (code < ASCII && first(code)))),
);

/**
 * @param text One line without colours.
 * @param known What is known of the line before its text begins.
 */
export function peelPrefixes(text: string, known?: () => Facts): Peeled {
  let length = 0;
  const peeled: { readonly prefix: Prefix; readonly from: number }[] = [];
  for (const layer of BY_FIRST) {
    const code = text.charCodeAt(length);
    for (const prefix of layer[code < ASCII ? code : ASCII]!) {
      const { holds, regex } = prefix;
      if (holds !== undefined && !text.includes(holds, length)) continue;
      regex.lastIndex = length;
      if (!regex.test(text)) continue;
      peeled.push({ prefix, from: length });
      length = regex.lastIndex;
      break;
    }
  }
  let facts: Facts | undefined;
  return {
    length,
    facts() {
      facts ??= peeled.reduce((outer, { prefix, from }) => joined(outer, told(prefix, text, from)), known?.() ?? {});
      return facts;
    },
  };
}

function told({ regex, read }: Prefix, text: string, from: number): Facts {
  regex.lastIndex = from;
  return read(regex.exec(text)!);
}

/** The inner of two stamps is nearer to what happened; the outer one only says when the line was printed. */
function joined(outer: Facts, inner: Facts): Facts {
  const { time: printed, yearless: _, ...others } = outer;
  const { yearless, ...told } = inner;
  if (yearless !== undefined && printed !== undefined) {
    const time = withYear(yearless, printed);
    // What comes from the future was stamped in another zone.
    return { ...others, ...told, ...(time !== undefined && time <= printed + MINUTE && { time }) };
  }
  // The journal stamps the kernel's lines when they come; anybody else prints them long afterwards.
  if (inner.uptime !== undefined && outer.node === undefined) return { ...others, ...inner };
  return { ...(inner.time === undefined ? outer : others), ...inner };
}
