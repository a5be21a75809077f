using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal.Exit;

namespace HealthCoop.Tests.Planning.Appraisal.Exit;

/// <summary>Small problems about the time after a programme, in CFA francs.</summary>
internal static class ExitSample
{
    public static Id<Facility> Clinic { get; } = new("clinic");

    public static Id<CareService> Consultation { get; } = new("consultation");

    public static Id<Partner> Commune { get; } = new("commune");

    public static Id<Partner> State { get; } = new("state");

    public static Claim<Money> Xof(decimal amount) => Claim.Planned(Money.Xof(amount));

    public static Claim<Money> UnknownMoney { get; } = Claim.NotPublished<Money>(Modality.Planned);

    public static JsonPointer Path(string name) => JsonPointer.Root / "runningCosts" / name;

    public static ServiceAfterEnd Service(Id<Facility> facility, Id<CareService> service) =>
        new(facility, service) { CostsAreComplete = true };

    /// <summary>A cost of the clinic that is undertaken for as long as anyone looks ahead.</summary>
    public static RecurrentCost Cost(string name, decimal perYear, Id<Partner>? payer) => new()
    {
        Path = Path(name),
        Name = new(name, name),
        Origin = RecurrentCostOrigin.FacilityRunning,
        PerYear = Xof(perYear),
        Facility = Clinic,
        Payer = payer,
        PaidFor = Claim.Planned(Length.Months(1_200)),
    };

    /// <summary>One service, which is free, and costs.</summary>
    public static ExitProblem Of(int years, params RecurrentCost[] costs) => new()
    {
        Currency = Currency.Xof,
        Years = years,
        Costs = costs.ToValueList(),
        Services = [Service(Clinic, Consultation)],
        Income = Enumerable.Range(1, years)
            .Select(year => new ServiceIncome(Clinic, Consultation, year, Xof(0)))
            .ToValueList(),
    };

    /// <summary>Gives a payer means, one amount a year.</summary>
    public static ExitProblem With(this ExitProblem problem, Id<Partner> payer, params Claim<Money>[] means) =>
        problem with
        {
            Means =
            [
                .. problem.Means,
                .. means.Select((amount, i) => new PayerMeans(payer, i + 1, amount)),
            ],
        };

    /// <summary>Gives the one service of the clinic an income, the same in all years.</summary>
    public static ExitProblem Taking(this ExitProblem problem, Claim<Money> income) => problem with
    {
        Income = problem.Income.Select(old => old with { Amount = income }).ToValueList(),
    };

    public static MoneyInterval Exactly(decimal amount) => new(Money.Xof(amount), Money.Xof(amount));

    public static MoneyInterval Between(decimal lowest, decimal highest) =>
        new(Money.Xof(lowest), Money.Xof(highest));
}
