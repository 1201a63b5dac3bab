/**
 * Operations of Partner Center that the sandbox knows by name and does not emulate: method, path with `{}` for a parameter, and the
 * name that the service's own SDKs give it.
 */
const known = `
DELETE /v1/customers/{}/applicationconsents/{} DeleteCustomerApplicationConsent
DELETE /v1/customers/{}/devicebatches/{}/devices/{} DeleteDevice
DELETE /v1/customers/{}/policies/{} DeleteConfigurationPolicy
DELETE /v1/selfservepolicy/{} DeleteSelfServePolicy
GET /v1/accountsettings/{} GetAccountSetting
GET /v1/agreements GetAgreementsDetails
GET /v1/agreements/{} GetAgreementsByType
GET /v1/agreements/{}/signatures GetAgreementSignatures
GET /v1/agreements/{}/signatures/{} GetAgreementSignaturesByVersion
GET /v1/agreementtemplates/{}/document GetAgreementDocument
GET /v1/analytics/licenses/deployment PartnerLicensesDeploymentInsights
GET /v1/analytics/licenses/usage PartnerLicensesUsageInsights
GET /v1/applicationmfaadoptionstatus GetApplicationMfaAdoptionStatus
GET /v1/compliance/csp/agreementstatus GetAgreementSignatureStatus
GET /v1/customers/all/validations GetValidationCodes
GET /v1/customers/usagerecords GetCustomerUsageRecords
GET /v1/customers/{}/agreements GetCustomerAgreements
GET /v1/customers/{}/analytics/licenses/deployment CustomerLicensesDeploymentInsights
GET /v1/customers/{}/analytics/licenses/usage CustomerLicensesUsageInsights
GET /v1/customers/{}/batchjobstatus/{} GetBatchUploadStatus
GET /v1/customers/{}/carts/{} GetCart
GET /v1/customers/{}/devicebatches GetDeviceBatches
GET /v1/customers/{}/devicebatches/{}/devices GetDevices
GET /v1/customers/{}/directsignedmicrosoftcustomeragreementstatus GetDirectSignedCustomerAgreementStatus
GET /v1/customers/{}/entitlements GetEntitlements
GET /v1/customers/{}/migrations/newcommerce/events GetNewCommerceMigrationEvents
GET /v1/customers/{}/migrations/newcommerce/schedules/{} GetNewCommerceMigrationSchedule
GET /v1/customers/{}/migrations/newcommerce/{} GetNewCommerceMigration
GET /v1/customers/{}/offercategories GetCustomerOfferCategories
GET /v1/customers/{}/offers GetCustomerOffers
GET /v1/customers/{}/orders GetOrders
GET /v1/customers/{}/orders/{} GetOrder
GET /v1/customers/{}/orders/{}/activationlinks GetOrderActivationLinks
GET /v1/customers/{}/orders/{}/attachment/{} DownloadOrderAttachment
GET /v1/customers/{}/orders/{}/attachments GetOrderAttachments
GET /v1/customers/{}/orders/{}/lineitems/{}/activationlinks GetActivationLinksByLineItemNumber
GET /v1/customers/{}/orders/{}/provisioningstatus GetOrderProvisioningStatus
GET /v1/customers/{}/policies GetConfigurationPolicies
GET /v1/customers/{}/policies/{} GetConfigurationPolicy
GET /v1/customers/{}/products GetCustomerProducts
GET /v1/customers/{}/products/{} GetCustomerProduct
GET /v1/customers/{}/products/{}/skus GetCustomerSkus
GET /v1/customers/{}/products/{}/skus/{} GetCustomerSku
GET /v1/customers/{}/products/{}/skus/{}/availabilities GetCustomerAvailabilities
GET /v1/customers/{}/products/{}/skus/{}/availabilities/{} GetCustomerAvailability
GET /v1/customers/{}/qualification GetCustomerQualification
GET /v1/customers/{}/qualifications GetCustomerQualifications
GET /v1/customers/{}/servicecosts/{} GetCustomerServiceCostsSummary
GET /v1/customers/{}/servicecosts/{}/lineitems GetCustomerServiceCostLineItems
GET /v1/customers/{}/servicerequests SearchServiceRequestCustomer
GET /v1/customers/{}/servicerequests/{} GetServiceRequestCustomer
GET /v1/customers/{}/subscriptions/overage GetOverage
GET /v1/customers/{}/subscriptions/usagerecords GetSubscriptionUsageRecords
GET /v1/customers/{}/subscriptions/{}/activate Activate3ppSubscription
GET /v1/customers/{}/subscriptions/{}/activationlinks GetSubscriptionActivationLink
GET /v1/customers/{}/subscriptions/{}/addons GetAddOnSubscriptions
GET /v1/customers/{}/subscriptions/{}/azureentitlements GetAzureEntitlements
GET /v1/customers/{}/subscriptions/{}/azureentitlements/{} GetAzureEntitlement
GET /v1/customers/{}/subscriptions/{}/conversions GetSubscriptionConversions
GET /v1/customers/{}/subscriptions/{}/meterusagerecords GetSubscriptionUsageRecordsByMeter
GET /v1/customers/{}/subscriptions/{}/provisioningstatus GetSubscriptionProvisioningStatus
GET /v1/customers/{}/subscriptions/{}/registrationstatus GetSubscriptionRegistrationStatus
GET /v1/customers/{}/subscriptions/{}/resourceusagerecords GetSubscriptionUsageRecordsByResource
GET /v1/customers/{}/subscriptions/{}/supportcontact GetSubscriptionSupportContact
GET /v1/customers/{}/subscriptions/{}/transitioneligibilities GetTransitionEligibilities
GET /v1/customers/{}/subscriptions/{}/transitions GetSubscriptionTransitions
GET /v1/customers/{}/subscriptions/{}/upgrades GetSubscriptionUpgrades
GET /v1/customers/{}/subscriptions/{}/usagesummary GetSubscriptionUsageSummary
GET /v1/customers/{}/subscriptions/{}/utilizations/azure GetAzureUtilizationRecords
GET /v1/customers/{}/transfers GetTransfers
GET /v1/customers/{}/usagesummary GetCustomerUsageSummary
GET /v1/customers/{}/validationstatus GetValidationStatus
GET /v1/enrolledprograms/{} GetEnrolledProgramByType
GET /v1/invoices GetInvoices
GET /v1/invoices/estimates/links GetEstimatesLinks
GET /v1/invoices/summaries GetInvoiceSummaries
GET /v1/invoices/summary GetInvoiceSummary
GET /v1/invoices/{} GetInvoice
GET /v1/invoices/{}/documents/statement GetInvoiceStatement
GET /v1/invoices/{}/lineitems GetReconciliationLineItems
GET /v1/invoices/{}/lineitems/{}/{} GetInvoiceLineItems
GET /v1/invoices/{}/receipts/{}/documents/statement GetInvoiceTaxReceiptStatement
GET /v1/migrations/newcommerce GetNewCommerceMigrations
GET /v1/migrations/newcommerce/schedules GetNewCommerceMigrationSchedules
GET /v1/nonmfacompliantpartnerprincipals GetNonMfaCompliantPartnerPrincipals
GET /v1/offercategories GetOfferCategories
GET /v1/offers GetOffers
GET /v1/offers/{} GetOffer
GET /v1/offers/{}/addons GetOfferAddons
GET /v1/partnerrequests GetPartnerRequests
GET /v1/productpromotions GetProductPromotions
GET /v1/productpromotions/{} GetProductPromotion
GET /v1/products GetProducts
GET /v1/products/{} GetProduct
GET /v1/products/{}/skus GetSkus
GET /v1/products/{}/skus/{} GetSku
GET /v1/products/{}/skus/{}/availabilities GetAvailabilities
GET /v1/products/{}/skus/{}/availabilities/{} GetAvailability
GET /v1/ratecards/azure GetAzureRateCard
GET /v1/ratecards/azure-shared GetAzureSharedRateCard
GET /v1/roles GetPartnerRoles
GET /v1/roles/{} GetPartnerRole
GET /v1/roles/{}/usermembers GetPartnerRoleMembers
GET /v1/selfservepolicy GetSelfServePolicies
GET /v1/selfservepolicy/{} GetSelfServePolicy
GET /v1/serviceincidents/office GetServiceIncidents
GET /v1/servicerequests SearchServiceRequestPartner
GET /v1/servicerequests/supporttopics GetServiceRequestSupportTopics
GET /v1/servicerequests/{} GetServiceRequestPartner
GET /v1/usagesummary GetPartnerUsageSummary
GET /webhooks/v1/registration GetWebhookRegistration
PATCH /v1/customers/{}/devicepolicyupdates UpdateDevicesWithPolicies
PATCH /v1/customers/{}/orders/{} UpdateOrder
PATCH /v1/customers/{}/servicerequests/{} UpdateServiceRequestCustomer
PATCH /v1/servicerequests/{} UpdateServiceRequestPartner
POST /v1/customers/{}/agreements GetCustomerAgreements
POST /v1/customers/{}/applicationconsents CreateCustomerApplicationConsent
POST /v1/customers/{}/carts CreateCart
POST /v1/customers/{}/carts/{}/checkout PlaceOrder
POST /v1/customers/{}/devicebatches CreateDeviceBatch
POST /v1/customers/{}/devicebatches/{}/devices AddDevicestoDeviceBatch
POST /v1/customers/{}/migrations/newcommerce CreateNewCommerceMigration
POST /v1/customers/{}/migrations/newcommerce/schedules CreateNewCommerceMigrationSchedule
POST /v1/customers/{}/migrations/newcommerce/schedules/{}/cancel CancelNewCommerceMigrationSchedule
POST /v1/customers/{}/migrations/newcommerce/validate ValidateNewCommerceMigration
POST /v1/customers/{}/orders GetOrders
POST /v1/customers/{}/orders/{}/attachment UploadOrderAttachments
POST /v1/customers/{}/policies CreateConfigurationPolicy
POST /v1/customers/{}/promotioneligibilities PostPromotionEligibilities
POST /v1/customers/{}/qualifications CreateCustomerQualifications
POST /v1/customers/{}/subscriptions/{}/activate Activate3ppSubscription
POST /v1/customers/{}/subscriptions/{}/azureentitlements/{}/cancel CancelAzureEntitlement
POST /v1/customers/{}/subscriptions/{}/conversions PostSubscriptionConversion
POST /v1/customers/{}/subscriptions/{}/registrations UpdateSubscriptionRegistrationStatus
POST /v1/customers/{}/subscriptions/{}/transitions PostSubscriptionTransition
POST /v1/customers/{}/subscriptions/{}/upgrades PostSubscriptionUpgrade
POST /v1/customers/{}/transfers CreateTransfer
POST /v1/customers/{}/verifieddomain AddVerifiedDomain
POST /v1/extensions/product/checkinventory CheckInventory
POST /v1/productupgrades UpgradeProduct
POST /v1/productupgrades/eligibility GetProductUpgradeEligibility
POST /v1/productupgrades/{}/status GetProductUpgradeStatus
POST /v1/selfservepolicy CreateSelfServePolicy
POST /v1/servicerequests/{} CreateServiceRequest
PUT /v1/accountsettings/{} UpdateAccountSetting
PUT /v1/customers/{}/carts/{} UpdateCart
PUT /v1/customers/{}/devicebatches/{}/devices/{} UpdateDevice
PUT /v1/customers/{}/migrations/newcommerce/schedules/{} UpdateNewCommerceMigrationSchedule
PUT /v1/customers/{}/policies/{} UpdateConfigurationPolicy
PUT /v1/customers/{}/qualification UpdateCustomerQualification
PUT /v1/customers/{}/subscriptions/overage GetOverage
PUT /v1/customers/{}/subscriptions/{}/supportcontact UpdateSubscriptionSupportContact
PUT /v1/selfservepolicy/{} UpdateSelfServePolicy
`;

interface KnownEndpoint {
  readonly method: string;
  readonly segments: readonly string[];
  readonly name: string;
}

function readEndpoints(): KnownEndpoint[] {
  return known
    .trim()
    .split('\n')
    .map(line => {
      const [method = '', path = '', name = ''] = line.split(' ');
      return { method, segments: path.split('/'), name };
    });
}

/** Name of the operation behind a path in lower case; undefined when the service has no such address. */
export function endpointName(method: string, path: string): string | undefined {
  const segments = path.split('/');
  const fitting = readEndpoints().filter(endpoint => endpoint.method === method && fits(endpoint.segments, segments));
  const literal = (endpoint: KnownEndpoint) => endpoint.segments.filter(segment => segment !== '{}').length;
  return fitting.toSorted((a, b) => literal(b) - literal(a))[0]?.name;
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length && pattern.every((part, index) => part === '{}' || part === segments[index])
  );
}
