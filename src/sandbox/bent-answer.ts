import type { Answer } from './behaviour.ts';
import type { AnswerChange } from './fault-rule.ts';
import { isMembers, type Members } from './members.ts';

/** What users of the real service have met, done to a good answer. */
export function bend(answer: Answer, change: AnswerChange, origin: string): Answer {
  if (change === 'withoutMark') return { ...answer, mark: false };
  const { body } = answer;
  if (!isMembers(body) || answer.status >= 300) return answer;
  return { ...answer, body: bentBody(body, change, origin) };
}

function bentBody(body: Members, change: AnswerChange, origin: string): unknown {
  switch (change) {
    case 'nextWithVersion':
      return withNext(body, uri => `/v1${uri}`);
    case 'nextAbsolute':
      return withNext(body, uri => `${origin}/v1${uri}`);
    case 'nextOtherHost':
      return withNext(body, uri => `https://elsewhere.example/v1${uri}`);
    case 'nextNotFound':
      return withNext(body, uri => uri.replace(/^\/\w+/, '/nowhere'));
    case 'nextRepeated':
      return repeated(body);
    case 'unknownEnum':
      return eachItem(body, item => ({
        ...item,
        ...('state' in item ? { state: 'hibernating' } : {}),
        ...('relationshipToPartner' in item ? { relationshipToPartner: 'marketplace' } : {}),
      }));
    case 'extraMember':
      return eachItem(body, item => ({ ...item, shoeSize: { value: 44, unit: 'eu' } }));
    case 'nullItem':
      return Array.isArray(body['items']) ? { ...body, items: [...body['items'], null] } : body;
    case 'missingPart':
      return eachItem(body, ({ companyProfile: _company, links: _links, ...item }) => item);
    case 'bareAddress':
      return 'validationMessage' in body ? body['status'] === 'VerifiedShippable' : body;
    default:
      return body;
  }
}

function withNext(body: Members, change: (uri: string) => string): Members {
  const links = body['links'];
  const next = isMembers(links) ? links['next'] : undefined;
  if (!isMembers(links) || !isMembers(next)) return body;
  return { ...body, links: { ...links, next: { ...next, uri: change(String(next['uri'])) } } };
}

/** A list that never ends: every page says that it goes on at the beginning. */
function repeated(body: Members): Members {
  const links = body['links'];
  const self = isMembers(links) ? links['self'] : undefined;
  return isMembers(links) && isMembers(self) && Array.isArray(body['items'])
    ? { ...body, links: { ...links, next: self } }
    : body;
}

function eachItem(body: Members, change: (item: Members) => Members): Members {
  const { items } = body;
  return Array.isArray(items)
    ? { ...body, items: items.map((item: unknown) => (isMembers(item) ? change(item) : item)) }
    : change(body);
}
