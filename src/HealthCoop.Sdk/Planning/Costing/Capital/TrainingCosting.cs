using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Costs the training and recruitment of those who replace staff that leaves.</summary>
/// <remarks>
/// (value of training + recruitment) / (absorption + from abroad) / graduation / licensure, annuitized in advance over
/// the time in the public service, × staff × attrition. Training is valued when the work begins: recruitment, and the
/// part of a year that a training has beyond its full years, lie one year back; the full years lie two and more.
/// Source: the costing of the Thanzi La Onse model, github.com/UCL/TLOmodel, cost_estimation.py, which compounds the
/// part of a year with an exponent of 1 + r where it means 1. Pure, so it may be used from several threads.
/// </remarks>
public static class TrainingCosting
{
    /// <summary>Costs the training of those who replace staff of one cadre.</summary>
    /// <param name="problem">The costs, shares and times.</param>
    /// <returns>The costs, unknown where a fact that they rest on is; these facts are listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A cost or a number is negative, nobody graduates, is licensed or is taken on, more are taken on and come from
    /// abroad than all, or nobody stays for any time.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">Training and recruitment are in different currencies.</exception>
    /// <exception cref="OverflowException">A cost is beyond computing.</exception>
    public static PreServiceTrainingCost Cost(TrainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (FaultOf(problem) is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        problem = problem with
        {
            Graduation = Measured(problem.Graduation),
            Licensure = Measured(problem.Licensure),
            Tenure = Measured(problem.Tenure, static years => years.Count),
            Absorption = IsZero(problem.FromAbroad) ? Measured(problem.Absorption) : problem.Absorption,
            FromAbroad = IsZero(problem.Absorption) ? Measured(problem.FromAbroad) : problem.FromAbroad,
        };

        var perRecruit = PerRecruit(problem);
        var perYear = Combined(perRecruit, PerUnitOverTenure(problem), static (cost, share) => cost * share);
        var recruits = Claim.Combine(
            problem.Staff,
            problem.Attrition,
            Modality.Expected,
            static (staff, leaving) => staff * leaving.Fraction);
        return new()
        {
            PerRecruit = Rounded(perRecruit),
            PerRecruitAndYear = Rounded(perYear),
            PerYear = Rounded(Combined(perYear, recruits, static (cost, count) => cost * count)),
            Unknown = UnknownOf(problem),
        };
    }

    private static Claim<Money> PerRecruit(TrainingProblem problem)
    {
        var rate = problem.Rate;
        var training = Combined(
            problem.CostPerYear,
            problem.Duration,
            (cost, years) => cost * WorthOfTraining(rate, years));
        var recruited = Combined(
            training,
            problem.RecruitmentCost,
            (sum, cost) => sum + (cost * rate.CompoundFactor(1)));
        var takenOn = Claim.Combine(
            problem.Absorption,
            problem.FromAbroad,
            Modality.Expected,
            static (absorbed, abroad) => Math.Min(1, absorbed.Fraction + abroad.Fraction));
        return new[]
        {
            takenOn.MappedDown(Modality.Expected, static share => 1 / share),
            problem.Graduation.MappedDown(Modality.Expected, static share => 1 / share.Fraction),
            problem.Licensure.MappedDown(Modality.Expected, static share => 1 / share.Fraction),
        }.Aggregate(recruited, static (cost, each) => Combined(cost, each, static (sum, factor) => sum * factor));
    }

    // What a training that costs one unit of money a year is worth when the work begins.
    private static decimal WorthOfTraining(DiscountRate rate, Years years) =>
        (years.Part * rate.CompoundFactor(1))
        + Enumerable.Range(2, years.Whole).Sum(yearsBack => rate.CompoundFactor(yearsBack));

    private static Claim<decimal> PerUnitOverTenure(TrainingProblem problem) => problem.Tenure.MappedDown(
        Modality.Expected,
        years => Annuity.PerYear(new(1, default), problem.Rate, years, AnnuityTiming.InAdvance).Amount);

    private static Claim<Money> Combined<TLeft, TRight>(
        Claim<TLeft>? left,
        Claim<TRight>? right,
        Func<TLeft, TRight, Money> compute)
        where TLeft : struct
        where TRight : struct => Claim.Combine(left, right, Modality.Expected, compute);

    private static Claim<Money> Rounded(Claim<Money> cost) =>
        cost.RoundedOnce();

    // That there is some, nobody knows how much, bounds no cost: what is divided by it may be anything.
    private static Claim<T>? Measured<T>(Claim<T>? claim, Func<T, decimal> size)
        where T : struct => IsZero(claim, size) && !IsNone(claim, size) ? null : claim;

    private static Claim<Percentage>? Measured(Claim<Percentage>? share) =>
        Measured(share, static value => value.Fraction);

    private static bool IsZero<T>(Claim<T>? claim, Func<T, decimal> size)
        where T : struct => claim is { ForPlanning: { } value } && size(value) == 0;

    private static bool IsZero(Claim<Percentage>? share) => IsZero(share, static value => value.Fraction);

    private static bool IsNone<T>(Claim<T>? claim, Func<T, decimal> size)
        where T : struct =>
        IsZero(claim, size) && claim!.Comparator is not (Comparator.MoreThan or Comparator.AtLeast);

    private static bool IsNone(Claim<Percentage>? share) => IsNone(share, static value => value.Fraction);

    private static bool AreMoreThanAll(Claim<Percentage>? one, Claim<Percentage>? other) =>
        AtTheLeast(one) + AtTheLeast(other) > 1;

    // What is rounded may be a little less.
    private static decimal? AtTheLeast(Claim<Percentage>? share) =>
        share?.Comparator is Comparator.Exactly or Comparator.MoreThan or Comparator.AtLeast
            ? share.ForPlanning?.Fraction
            : 0;

    private static ValueList<TrainingFact> UnknownOf(TrainingProblem problem) => new[]
    {
        (Fact: TrainingFact.CostPerYear, IsThere: problem.CostPerYear?.ForPlanning is not null),
        (Fact: TrainingFact.Duration, IsThere: problem.Duration?.ForPlanning is not null),
        (Fact: TrainingFact.RecruitmentCost, IsThere: problem.RecruitmentCost?.ForPlanning is not null),
        (Fact: TrainingFact.Absorption, IsThere: problem.Absorption?.ForPlanning is not null),
        (Fact: TrainingFact.FromAbroad, IsThere: problem.FromAbroad?.ForPlanning is not null),
        (Fact: TrainingFact.Graduation, IsThere: problem.Graduation?.ForPlanning is not null),
        (Fact: TrainingFact.Licensure, IsThere: problem.Licensure?.ForPlanning is not null),
        (Fact: TrainingFact.Tenure, IsThere: problem.Tenure?.ForPlanning is not null),
        (Fact: TrainingFact.Staff, IsThere: problem.Staff?.ForPlanning is not null),
        (Fact: TrainingFact.Attrition, IsThere: problem.Attrition?.ForPlanning is not null),
    }.Where(each => !each.IsThere).Select(each => each.Fact).ToValueList();

    private static string? FaultOf(TrainingProblem problem) => problem switch
    {
        { CostPerYear.ForPlanning.Amount: < 0 }
            or { RecruitmentCost.ForPlanning.Amount: < 0 }
            or { Staff.ForPlanning: < 0 } => "Costs and staff are zero or more.",
        _ when IsNone(problem.Graduation) || IsNone(problem.Licensure) =>
            "Somebody graduates and is licensed; a share of 0 % gives no recruit.",
        _ when IsNone(problem.Absorption) && IsNone(problem.FromAbroad) =>
            "Somebody is taken on or comes from abroad; shares of 0 % give no recruit.",
        _ when AreMoreThanAll(problem.Absorption, problem.FromAbroad) =>
            $"{problem.Absorption!.ForPlanning} taken on and {problem.FromAbroad!.ForPlanning} from abroad are more "
            + "than all; give shares that make 100 % at the most.",
        _ when IsNone(problem.Tenure, static years => years.Count) => "Those who are recruited stay for some time.",
        _ => null,
    };
}
