import { NetType, OrderedDictionary, objectType, property } from '#values';
import { SequenceGroup, sequenceProperties } from './style-types.ts';

const fileInfoType = new NetType({
  fullName: 'System.Management.Automation.PSStyle+FileInfoFormatting',
  base: objectType,
  members: () => ({
    properties: [
      ...sequenceProperties(['Directory', 'SymbolicLink', 'Executable'], true),
      property('System.Object Extension', (self: FileInfoStyle) => self.extension),
    ],
  }),
});

const archives = ['.zip', '.tgz', '.gz', '.tar', '.nupkg', '.cab', '.7z'];
const scripts = ['.ps1', '.psd1', '.psm1', '.ps1xml'];

/** `$PSStyle.FileInfo`: how names of files are coloured. */
export class FileInfoStyle extends SequenceGroup {
  /** Extension with its dot to sequence. */
  readonly extension = new OrderedDictionary();

  constructor() {
    super(
      new Map([
        ['Directory', '\x1b[44;1m'],
        ['SymbolicLink', '\x1b[36;1m'],
        ['Executable', '\x1b[32;1m'],
      ]),
    );
    for (const extension of archives) this.extension.set(extension, '\x1b[31;1m');
    for (const extension of scripts) this.extension.set(extension, '\x1b[33;1m');
  }

  get netType(): NetType {
    return fileInfoType;
  }
}
