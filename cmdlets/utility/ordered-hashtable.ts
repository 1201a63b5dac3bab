import { Hashtable, hashtableType, NetType, type Value } from '#values';

const orderedHashtableType = new NetType({
  fullName: 'System.Management.Automation.OrderedHashtable',
  base: hashtableType,
});

/** What ConvertFrom-Json -AsHashtable gives: a hashtable in the order of the text, whose keys tell upper from lower case. */
export class OrderedHashtable extends Hashtable {
  override get netType(): NetType {
    return orderedHashtableType;
  }
  protected override keyOf(key: Value): unknown {
    return typeof key === 'string' ? key : super.keyOf(key);
  }
}
