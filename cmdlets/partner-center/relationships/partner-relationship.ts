import type { Model } from '../model-reading.ts';

export const partnerRelationship: Model = {
  name: 'Relationships.PSPartnerRelationship',
  members: ['Location', 'MpnId', 'Name', ['PartnerId', 'id'], 'RelationshipType', 'State'],
  enums: ['RelationshipType'],
};
