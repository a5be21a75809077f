using FsCheck;
using FsCheck.Fluent;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.HealthPlans;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>A plan of one year of which all is known, and the same plan as somebody knows it who knows less.</summary>
/// <param name="World">The plan of which all is known.</param>
/// <param name="Known">What is known of it.</param>
internal sealed record HealthPlanWorlds(HealthPlanProblem World, HealthPlanProblem Known)
{
    private const int Year = 2020;

    private static readonly HealthActor Clinic = HealthActor.Of(new Id<Facility>("clinic"));

    private static readonly HealthActor[][] PayersChosen =
    [
        [], [HealthActor.Of(Commune)], [HealthActor.Of(Ngo)], [Clinic], [HealthActor.Of(Commune), HealthActor.Of(Ngo)],
        [Clinic, HealthActor.Of(Ngo)],
    ];

    public static Gen<HealthPlanWorlds> All { get; } =
        from lines in LineGen.ArrayOf(3)
        from others in LineGen.ListOf()
        from sources in Facts.ArrayOf(5)
        from stated in Facts
        from statement in Gen.Elements(Enum.GetValues<Statement>())
        from namesAll in Gen.Elements(true, false)
        select Of([.. lines, .. others.Take(2)], sources, stated, statement, namesAll);

    private enum Statement
    {
        None = 0,
        Enough = 1,
        TooLittle = 2,
    }

    private static Gen<Fact> Facts =>
        from amount in Gen.Choose(0, 10)
        from slack in Gen.Choose(0, 10)
        from reading in Gen.Elements(Enum.GetValues<Reading>())
        select new Fact(amount * 10, slack * 10, reading);

    private static Gen<Line> LineGen =>
        from cost in Facts
        from payers in Gen.Elements(PayersChosen)
        from isYearKnown in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Line(cost, payers, isYearKnown);

    private static HealthPlanWorlds Of(
        Line[] lines,
        Fact[] sources,
        Fact stated,
        Statement statement,
        bool namesAll)
    {
        // Only what the lines are known to make refutes what the plan states.
        var known = statement is Statement.TooLittle
            ? lines.Select(line => line with { Cost = line.Cost.OrMore, IsYearKnown = true }).ToArray()
            : lines;
        var sum = known.Sum(line => line.Cost.Amount);
        var total = statement switch
        {
            Statement.None => null,
            Statement.Enough => stated with { Amount = sum + stated.Amount },
            _ => sum > 0 ? new Fact(sum - 1, 0, Reading.Exactly) : null,
        };

        // Who may give anything gives all that it alone is said to pay.
        var offers = sources
            .Select((fact, i) => fact.IsBounded
                ? fact
                : fact with { Amount = fact.Amount + known.Where(line => line.IsOfOne(i)).Sum(l => l.Cost.Amount) })
            .ToArray();

        // A plan that costs more than its lines, and does not bound it, does not name all its priorities.
        return new(
            Problem(known, offers, total, namesAll: true, isWorld: true),
            Problem(known, offers, total, namesAll && total?.IsBounded != false, isWorld: false));
    }

    private static HealthPlanProblem Problem(Line[] lines, Fact[] offers, Fact? stated, bool namesAll, bool isWorld)
    {
        var activities = lines.Select(line => line.ToActivity(isWorld)).ToArray();
        return new()
        {
            Plan = FiveYears with
            {
                Years = null,
                PrioritiesAreComplete = namesAll,
                Priorities =
                [
                    FiveYears.Priorities[0] with { Activities = [.. activities[2..]] },
                    FiveYears.Priorities[1] with { Activities = [.. activities[..1]] },
                ],
                Activities = [.. activities[1..2]],
                YearlyMeans = stated is null ? [] : [new(Year) { Cost = stated.ToClaim(isWorld) }],
            },
            Currency = Currency.Xof,
            Offers = offers
                .Select((fact, i) => (fact, i))
                .Where(offer => isWorld || offer.fact.Reading is not Reading.Unsaid)
                .Select(offer => new HealthPlanOffer((HealthPlanSource)offer.i, Year, offer.fact.ToClaim(isWorld)))
                .ToValueList(),
            Sessions = [new(Year)],
        };
    }

    private enum Reading
    {
        Exactly = 0,
        AtLeast = 1,
        AtMost = 2,
        Unsaid = 3,
    }

    private sealed record Fact(int Amount, int Slack, Reading Reading)
    {
        public bool IsBounded => Reading is Reading.Exactly or Reading.AtMost;

        public Fact OrMore => this with { Slack = 0, Reading = Slack > 5 ? Reading.AtLeast : Reading.Exactly };

        public Claim<Money> ToClaim(bool isWorld) => Reading switch
        {
            _ when isWorld => Planned(Amount),
            Reading.Exactly => Planned(Amount),
            Reading.AtLeast => Claim.Planned(Comparator.AtLeast, Money.Xof(Math.Max(0, Amount - Slack))),
            Reading.AtMost => Claim.Planned(Comparator.AtMost, Money.Xof(Amount + Slack)),
            _ => Claim.NotPublished<Money>(Modality.Planned),
        };
    }

    private sealed record Line(Fact Cost, HealthActor[] Payers, bool IsYearKnown)
    {
        public HealthPlanActivity ToActivity(bool isWorld) =>
            Activity("Activity", null, isWorld || IsYearKnown ? new(Year, Year) : null, Payers) with
            {
                Cost = Cost.ToClaim(isWorld),
            };

        public bool IsOfOne(int source) => Payers is [var payer] && source == (int)(payer == Clinic
            ? HealthPlanSource.Fees
            : payer == HealthActor.Of(Commune) ? HealthPlanSource.OwnRevenue : HealthPlanSource.Partners);
    }
}
