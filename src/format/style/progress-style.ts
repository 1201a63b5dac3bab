import { enumTypeNamed } from '#dotnet';
import { EnumValue, NetType, objectType, property } from '#values';
import { SequenceGroup, sequenceProperties } from './style-types.ts';

const progressType = new NetType({
  fullName: 'System.Management.Automation.PSStyle+ProgressConfiguration',
  base: objectType,
  members: () => ({
    properties: [
      ...sequenceProperties(['Style'], true),
      property(
        'int MaxWidth',
        (self: ProgressStyle) => self.maxWidth,
        (self: ProgressStyle, width: number) => {
          self.maxWidth = width;
        },
      ),
      property(
        'System.Management.Automation.ProgressView View',
        (self: ProgressStyle) => self.view,
        (self: ProgressStyle, view: EnumValue) => {
          self.view = view;
        },
      ),
      property(
        'bool UseOSCIndicator',
        (self: ProgressStyle) => self.useOscIndicator,
        (self: ProgressStyle, use: boolean) => {
          self.useOscIndicator = use;
        },
      ),
    ],
  }),
});

/** `$PSStyle.Progress`. */
export class ProgressStyle extends SequenceGroup {
  maxWidth = 120;
  view = EnumValue.of(enumTypeNamed('System.Management.Automation.ProgressView'), 'Minimal');
  useOscIndicator = false;

  constructor() {
    super(new Map([['Style', '\x1b[33;1m']]));
  }

  get netType(): NetType {
    return progressType;
  }
}
