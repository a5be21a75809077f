using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Says out of which source the payers of a health plan pay, as far as a programme tells who they
/// are.</summary>
internal sealed class HealthPlanPayers(CommunalHealthPlan plan, Programme programme)
{
    public ValueList<HealthPlanPayer> All() => (
        from activity in plan.Priorities.SelectMany(priority => priority.Activities).Concat(plan.Activities)
        from payer in activity.Payers
        let source = SourceOf(payer)
        where source is not null
        select new HealthPlanPayer(payer, source.Value)).Distinct().ToValueList();

    private HealthPlanSource? SourceOf(HealthActor payer) => payer switch
    {
        PartnerActor { Partner: var partner } => SourceOf(partner),
        InstitutionActor { Institution: var id } =>
            programme.Institutions.FirstOrDefault(body => body.Id == id) is { Owner: var owner }
                ? SourceOf(owner)
                : null,
        _ => null,
    };

    private HealthPlanSource? SourceOf(Id<Partner> id) => id == plan.Owner
        ? HealthPlanSource.OwnRevenue
        : Find(id) switch
        {
            null => null,
            { Form: OrganisationForm.CommunityHealthAssociation or OrganisationForm.ManagementCommittee } =>
                HealthPlanSource.Fees,
            var partner when IsOfTheState(partner) => HealthPlanSource.TransferredCredits,
            _ => HealthPlanSource.Partners,
        };

    private bool IsOfTheState(Partner partner) =>
        (partner.Type is OrganisationType.Government
            || partner.Form is OrganisationForm.Ministry or OrganisationForm.StateService)
        && partner.Country is { } country
        && country == Find(plan.Owner)?.Country;

    private Partner? Find(Id<Partner> id) => programme.Partners.FirstOrDefault(partner => partner.Id == id);
}
