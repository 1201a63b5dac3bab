import { NetObject, NetType, objectType, type Value } from '#values';
import type { Frame } from '../frame.ts';
import { EMPTY } from '../scopes/variable.ts';

const enumeratorType: NetType = new NetType({
  fullName: 'System.Collections.IEnumerator',
  base: objectType,
  members: () => ({
    properties: [{ signature: 'System.Object Current', get: (self: LoopEnumerator): Value => self.current }],
    methods: [
      { signature: 'bool MoveNext()', invoke: (self: LoopEnumerator): Value => self.moveNext() },
      { signature: 'void Reset()', invoke: (): Value => undefined },
    ],
  }),
});

/** `$foreach` and `$switch`: where the loop is; a body may move it on. */
class LoopEnumerator extends NetObject {
  readonly #items: Iterator<Value>;
  current: Value = null;
  constructor(items: Iterable<Value>) {
    super();
    this.#items = items[Symbol.iterator]();
  }
  get netType(): NetType {
    return enumeratorType;
  }
  moveNext(): boolean {
    const next = this.#items.next();
    this.current = next.done ? null : next.value;
    return !next.done;
  }
}

/** The items of a loop, with its enumerator in a variable as long as it runs. */
export function* enumerated(f: Frame, name: string, items: Iterable<Value>): Generator<Value> {
  const { scope } = f;
  const before = scope.own(name);
  const enumerator = new LoopEnumerator(items);
  scope.put(name, enumerator);
  try {
    while (enumerator.moveNext()) yield enumerator.current;
  } finally {
    scope.put(name, before === EMPTY ? EMPTY : before);
  }
}
