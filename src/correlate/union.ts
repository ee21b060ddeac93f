/** Sets that grow together: which keys stand for the same thing. */
export interface Union {
  join(a: string, b: string): void;
  /** @returns the one key that stands for all that are joined with this one. */
  find(key: string): string;
}

export function createUnion(): Union {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    // Halving the way keeps long chains short.
    for (let at = key; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    join: (a, b) => {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parent.set(y, x);
    },
    find,
  };
}

/** Collects values under keys. */
export function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
