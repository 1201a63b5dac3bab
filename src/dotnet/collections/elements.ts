import { NetObject, type NetType, objectType, raise, typeToString, type Value } from '#values';

/** Elements in order, without an index: queues and stacks are such. Counts its changes, so that a loop over it notices them. */
export class Elements extends NetObject {
  readonly #type: NetType;
  readonly elementType: NetType;
  items: Value[];
  capacity: number;
  #version = 0;

  constructor(type: NetType, items: Value[] = [], elementType: NetType = objectType, capacity = items.length) {
    super();
    this.#type = type;
    this.items = items;
    this.elementType = elementType;
    this.capacity = capacity;
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  override count(): number {
    return this.items.length;
  }
  /** To be called by everything that changes the elements. */
  changed(): undefined {
    this.#version++;
    if (this.items.length > this.capacity) this.capacity = Math.max(4, this.capacity * 2, this.items.length);
    return undefined;
  }
  /** The elements as they are enumerated. */
  inOrder(): readonly Value[] {
    return this.items;
  }
  override *enumerate(): Iterable<Value> {
    const version = this.#version;
    const items = this.inOrder();
    for (let i = 0; i < items.length; i++) {
      yield items[i];
      if (this.#version !== version)
        raise('InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
    }
    if (this.#version !== version)
      raise('InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
  }
}
