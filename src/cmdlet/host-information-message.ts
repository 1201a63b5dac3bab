import { NetObject, NetType, objectType, property } from '#values';

const hostInformationMessageType = new NetType({
  fullName: 'System.Management.Automation.HostInformationMessage',
  base: objectType,
  members: () => ({
    properties: [
      property('string Message', (self: HostInformationMessage) => self.message),
      property('System.Nullable[bool] NoNewLine', (self: HostInformationMessage) => self.noNewLine),
      property(
        'System.Nullable[System.ConsoleColor] ForegroundColor',
        (self: HostInformationMessage) => self.foregroundColor,
      ),
      property(
        'System.Nullable[System.ConsoleColor] BackgroundColor',
        (self: HostInformationMessage) => self.backgroundColor,
      ),
    ],
  }),
});

/** What Write-Host hands to the information stream: text for the person, with colours by their ConsoleColor names. */
export class HostInformationMessage extends NetObject {
  readonly message: string;
  readonly noNewLine: boolean;
  readonly foregroundColor: string | null;
  readonly backgroundColor: string | null;

  constructor(
    message: string,
    noNewLine = false,
    foregroundColor: string | null = null,
    backgroundColor: string | null = null,
  ) {
    super();
    this.message = message;
    this.noNewLine = noNewLine;
    this.foregroundColor = foregroundColor;
    this.backgroundColor = backgroundColor;
  }

  get netType(): NetType {
    return hostInformationMessageType;
  }
  override toText(): string {
    return this.message;
  }
}
