using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The capacities that the programme is to strengthen. No level, before or after, is published.</summary>
internal static class Capacities
{
    public static ValueList<CapacityAssessment> All =>
    [
        Of("know-how-bamako", Cities.Bamako, CapacityDomain.KnowHow, Purpose.KnowHow),
        Of("know-how-ouagadougou", Cities.Ouagadougou, CapacityDomain.KnowHow, Purpose.KnowHow),
        Of("governance-bamako", Cities.Bamako, CapacityDomain.Governance, Purpose.Governance),
        Of("governance-ouagadougou", Cities.Ouagadougou, CapacityDomain.Governance, Purpose.Governance),
    ];

    private static CapacityScale NotPublished => new(0m, 1m)
    {
        Name = new("Aucune échelle n'est publiée ; ici, de 0 à 1", "No scale is published; here, from 0 to 1"),
    };

    private static PartnerCapacity Of(string id, Partner city, CapacityDomain domain, Objective aim) => new()
    {
        Id = new(id),
        Partner = city,
        Domain = domain,
        Scale = NotPublished,
        Before = new(Claim.NotPublished<decimal>(Modality.Baseline, Sources.Newsletter)),
        After = [new(Claim.NotPublished<decimal>(Modality.Achieved, Sources.Newsletter)) { On = new(2012, 11) }],
        Objective = aim,
        Source = Sources.Newsletter,
    };
}
