using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Stability;

/// <summary>What counts as capacity building in support of security and development, whatever source is
/// named.</summary>
internal static class CapacityBuilding
{
    private static readonly Id<GrantProfile> Instrument = new("eu-cbsd");

    /// <summary>Gets a term of the instrument, which holds even where no source names it.</summary>
    public static T? TermOf<T>(RuleCheck check)
        where T : GrantTerm => check.Reference.Find(Instrument)?.Find<T>();

    public static bool Is(Claim<AidEligibility>? eligibility) =>
        eligibility?.Value == AidEligibility.CapacityBuildingForSecurityAndDevelopment;

    public static bool Is(Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            if (Is(activity.Eligibility))
            {
                return true;
            }

            foreach (var cost in activity.Costs)
            {
                if (Is(cost.Eligibility))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
