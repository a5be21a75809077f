using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;

namespace HealthCoop.Tests.Health;

/// <summary>The referral fund of the health district of Barouéli in 2011, as a study tells of it.</summary>
internal static class BaroueliFund
{
    public static SourceDocument Study { get; } = new()
    {
        Id = new("baroueli-2011"),
        Title = new(
            "Financement des CSCom et de la référence-évacuation, district de Barouéli, 2011",
            "Financing of CSCom and of referral and evacuation, Barouéli district, 2011"),
    };

    public static Narrative CSRef { get; } = new("CSRef", "CSRef");

    public static Narrative Emigrants { get; } = new("Ressortissants", "Emigrants");

    public static PooledFund Make() => new()
    {
        Id = new("referral-fund-baroueli"),
        Name = new("Caisse de référence-évacuation", "Referral and evacuation fund"),
        Purpose = FundPurpose.ReferralAndEvacuation,
        During = new(new(2011), new(2011)),
        Total = Claim.NotPublished<Money>(Modality.Planned, Study),
        Contributions =
        [
            Contribution(CSRef, 5, 444_804m, 72),
            Contribution(new("Conseil de cercle", "Cercle council"), 15, 2_000_000m, 149),
            Contribution(new("Communes", "Communes"), 20, 1_111_046m, 62),
            Contribution(new("ASACO", "ASACO"), 20, 1_678_525m, 98),
            Contribution(new("Fondation Novartis", "Novartis Foundation"), 20, null, 33),
            Contribution(Emigrants, 20, null, 0),
        ],
        ContributionsAreComplete = true,
        Source = Study,
    };

    private static FundContribution Contribution(Narrative who, int key, decimal? paid, int collected) =>
        new(HealthActor.Named(who))
        {
            Key = Claim.Planned(Percentage.FromPercent(key), Study),
            Paid = paid is { } amount
                ? Claim.Achieved(Money.Xof(amount), Study)
                : Claim.NotPublished<Money>(Modality.Achieved, Study),
            Collected = Claim.Achieved(CollectionRate.FromPercent(collected), Study),
        };
}
