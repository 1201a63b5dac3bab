import { defineCmdlet } from '#cmdlet';
import { webCall } from './web-call.ts';
import { saveAnswer } from './web-output.ts';
import { webParameterSets, webParameters } from './web-parameters.ts';
import { webRequest } from './web-request.ts';
import { responseObject } from './web-response.ts';
import { openSession } from './web-state.ts';

/** Invoke-WebRequest: sends a request and gives the answer with its status, headers and content. */
export default defineCmdlet({
  name: 'Invoke-WebRequest',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['iwr'],
  outputs: ['Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject'],
  synopsis: 'Reads a web page or a file.',
  parameters: webParameters,
  sets: webParameterSets,
  defaultSet: 'StandardMethod',
  examples: [
    { does: 'Status of a page', code: '(Invoke-WebRequest https://example.com).StatusCode', needs: 'network' },
    {
      does: 'Download a file',
      code: 'Invoke-WebRequest https://example.com/a.zip -OutFile Temp:/a.zip',
      needs: 'network',
    },
  ],
  process(bound, context) {
    const session = openSession(bound, context);
    const options = {
      skipErrorCheck: bound.SkipHttpErrorCheck ?? false,
      retries: bound.MaximumRetryCount ?? 0,
      retrySeconds: bound.RetryIntervalSec ?? 5,
    };
    const answer = webCall(webRequest(bound, session, context), options, context);
    session.remember(answer.url, answer.headers);
    const saved = bound.OutFile ? saveAnswer(bound.OutFile, answer, context) : null;
    if (!bound.OutFile || bound.PassThru) context.write(responseObject(answer, saved, context));
  },
});
