/** What Get-Help says when it is asked for nothing in particular. */
export const shellHelpTopic = `
TOPIC
    Help

SHORT DESCRIPTION
    Shows how commands are used.

LONG DESCRIPTION
    Every command says what it does, what its parameters mean, and gives
    examples that can be run. Functions and scripts say it in a comment.

  EXAMPLES
    Get-Command -Noun PartnerCustomer*     : lists commands
    Get-Help Get-PartnerCustomer           : shows what a command does
    Get-Help Get-PartnerCustomer -Examples : shows examples
    Get-Help Get-PartnerCustomer -Full     : shows everything
    Get-Help *seat*                        : searches names
`;
