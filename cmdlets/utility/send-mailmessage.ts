import { defineCmdlet, encodingType, ps } from '#cmdlet';

/** Send-MailMessage: obsolete in PowerShell, and refused here by name. */
export default defineCmdlet({
  name: 'Send-MailMessage',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    To: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The receivers.',
    },
    Subject: { type: ps.string(), aliases: ['sub'], position: 1, from: 'propertyName', help: 'The subject.' },
    Body: {
      type: ps.string(),
      position: 2,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The text.',
    },
    SmtpServer: {
      type: ps.string(),
      aliases: ['ComputerName'],
      position: 3,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The server.',
    },
    From: {
      type: ps.string(),
      mandatory: true,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'The sender.',
    },
    Attachments: {
      type: ps.array(ps.string()),
      aliases: ['PsPath'],
      from: 'pipelineOrPropertyName',
      validate: { notNullOrEmpty: true },
      help: 'Files to attach.',
    },
    Bcc: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'Addresses that get a blind copy.',
    },
    BodyAsHtml: { type: ps.switch(), aliases: ['BAH'], from: 'propertyName', help: 'The text is HTML.' },
    Encoding: {
      type: encodingType,
      aliases: ['BE'],
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'How characters become bytes: utf8 (default), utf8BOM, utf8NoBOM, ascii, ansi, unicode, bigendianunicode, utf32, bigendianutf32, oem, utf7, or a code page.',
    },
    Cc: {
      type: ps.array(ps.string()),
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'Addresses that get a copy.',
    },
    DeliveryNotificationOption: {
      type: ps.enumeration(
        'System.Net.Mail.DeliveryNotificationOptions',
        'None',
        'OnSuccess',
        'OnFailure',
        'Delay',
        'Never',
      ),
      aliases: ['DNO'],
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'When the server reports back.',
    },
    Priority: {
      type: ps.enumeration('System.Net.Mail.MailPriority', 'Normal', 'Low', 'High'),
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'Priority of the message.',
    },
    ReplyTo: { type: ps.array(ps.string()), from: 'propertyName', help: 'Addresses for answers.' },
    Credential: {
      type: ps.credential(),
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'Sign-in for the server.',
    },
    UseSsl: { type: ps.switch(), from: 'propertyName', help: 'Encrypts the connection.' },
    Port: { type: ps.int(), from: 'propertyName', validate: { range: [0, 2147483647] }, help: 'Port of the server.' },
  },
  synopsis: 'Would send mail; refused, because it cannot guarantee a secure connection.',
  examples: [
    {
      does: 'See why it is refused',
      code: 'Send-MailMessage -To a@contoso.com -From b@contoso.com -Subject x -ErrorAction SilentlyContinue',
      needs: 'network',
    },
  ],
  end(_bound, context) {
    const message =
      "The command 'Send-MailMessage' is obsolete and not part of this shell: it does not guarantee secure connections to SMTP servers. Send mail through your service's API with Invoke-RestMethod.";
    context.fail(
      context.error('System.NotSupportedException', message, 'SendMailMessageNotSupported', 'NotImplemented'),
    );
  },
});
