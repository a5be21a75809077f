using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.ProgrammeCosts;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.ProgrammeCosts;

/// <summary>The laws of programme costs: lines are rounded once, sums are sums of lines, unknowns are listed.</summary>
public sealed class ProgrammeCostingProperties
{
    private static void Holds(Func<ProgrammeCostProblem, ProgrammeCostResult, bool> law) => Prop.ForAll(
        ProgrammeCostGenerators.Problems.ToArbitrary(),
        problem => law(problem, ProgrammeCosting.Cost(problem))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Amounts_AreNeverNegativeAndWholeMinorUnits() => Holds((_, result) => result.Lines.All(line =>
        line.Amount.ForPlanning is not { } amount || (amount.Amount >= 0 && amount == amount.Rounded())));

    [Fact]
    public void Totals_AreTheSumsOfTheRoundedLines() => Holds((_, result) =>
    {
        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in result.Lines)
        {
            if (line.Amount.ForPlanning is { } amount)
            {
                sums[amount.Currency.Code] = sums.GetValueOrDefault(amount.Currency.Code) + amount.Amount;
            }
        }

        return result.Totals.Select(total => (total.Currency.Code, total.Amount))
            .SequenceEqual(sums.Select(sum => (sum.Key, sum.Value)));
    });

    [Fact]
    public void Quantities_AreTheProductsOfTheirOperands() => Holds((_, result) => result.Lines.All(line =>
        line.Quantity.ForPlanning is { } quantity
            ? quantity == line.Operands.Aggregate(1m, (product, operand) => product * operand.Value.ForPlanning!.Value)
            : line.Operands.Any(operand => operand.Value.ForPlanning is null)));

    [Fact]
    public void Amounts_AreQuantityTimesPriceRoundedOnce() => Holds((_, result) => result.Lines
        .Where(line => line.Key.Part is not (ProgrammeCostPart.WorksStage or ProgrammeCostPart.Retention))
        .All(line => line.Amount.ForPlanning is not { } amount
            || amount == (line.UnitPrice.ForPlanning!.Value * line.Quantity.ForPlanning!.Value).Rounded()));

    [Fact]
    public void Works_AddUpToTheirPriceByShares() => Holds((problem, result) => problem.Items
        .OfType<WorksCost>()
        .Where(works => works.Price.ForPlanning is not null)
        .All(works =>
        {
            var price = works.Price.ForPlanning!.Value;
            var parts = result.Lines.Where(line => line.Key.Item == works.Id).ToList();
            var unit = price.Currency == Currency.Xof ? 1m : 0.01m;
            return Money.Sum(parts.Select(part => part.Amount.ForPlanning!.Value), price.Currency) == price.Rounded()
                && parts.All(part => Math.Abs(
                    part.Amount.ForPlanning!.Value.Amount - (price.Amount * part.Quantity.Value!.Value)) < 2 * unit);
        }));

    [Fact]
    public void Unpriced_AreTheLinesOfAnUnknownOperandOrPrice() => Holds((_, result) => result.Unpriced.SequenceEqual(
        result.Lines.Where(line => Inputs(line).Contains((false, false))).Select(line => line.Key)));

    [Fact]
    public void Assumed_AreTheLinesOfAnAssumedOperandOrPriceAndNothingUnknown() => Holds((_, result) =>
        result.Assumed.SequenceEqual(result.Lines
            .Where(line => Inputs(line).Contains((false, true)) && !Inputs(line).Contains((false, false)))
            .Select(line => line.Key)));

    [Fact]
    public void Keys_AreUnique() => Holds((_, result) =>
        result.Lines.Select(line => line.Key).Distinct().Count() == result.Lines.Count);

    [Fact]
    public void Cost_OfTheSameItems_IsTheSame() => Holds((problem, result) => ProgrammeCosting.Cost(problem) == result);

    [Fact]
    public void Totals_WithOneMoreItem_AreNotLower() => Holds((problem, result) => problem.Items.IsEmpty
        || ProgrammeCosting.Cost(new([.. problem.Items.Skip(1)])).Totals.All(before =>
            result.Totals.Any(after => after.Currency == before.Currency && after >= before)));

    [Fact]
    public void Cost_OfTimesAsManySessions_IsTimesAllButMaterial() => Scales(
        (training, times) => training with
        {
            Attendance = SessionAttendance.PerSession(
                Claim.Planned(training.Attendance.Sessions.Value!.Value * times),
                PerSession(training, training.Attendance.FromAway),
                PerSession(training, training.Attendance.Local)),
        },
        part => part is not ProgrammeCostPart.Material);

    [Fact]
    public void Cost_OfTimesAsManyDays_IsTimesWhatIsPaidByTheDay() => Scales(
        (training, times) => training with
        {
            DaysPerSession = Claim.Planned(training.DaysPerSession.Value!.Value * times),
        },
        part => part is not (ProgrammeCostPart.Material or ProgrammeCostPart.Travel));

    [Fact]
    public void Cost_OfTimesAsManyAttendances_IsTimesWhatIsPaidForThem() => Scales(
        (training, times) => training with
        {
            Attendance = SessionAttendance.PerSession(
                training.Attendance.Sessions,
                Claim.Planned(PerSession(training, training.Attendance.FromAway).Value!.Value * times),
                Claim.Planned(PerSession(training, training.Attendance.Local).Value!.Value * times)),
        },
        part => part is ProgrammeCostPart.PerDiem or ProgrammeCostPart.LocalAllowance or ProgrammeCostPart.Travel
            or ProgrammeCostPart.Meals);

    [Fact]
    public void Cost_OfTimesAsManyPersons_IsTimesTheMaterial() => Scales(
        (training, times) => training with
        {
            Persons = Claim.Planned(Comparator.About, training.Persons.Value!.Value * times),
        },
        part => part is ProgrammeCostPart.Material);

    // Prices are whole cents and numbers whole or halves: lines grow exactly, but for the rounding of half cents.
    private static void Scales(Func<TrainingCost, int, TrainingCost> scale, Func<ProgrammeCostPart, bool> grows) =>
        Prop.ForAll(
            ProgrammeCostGenerators.KnownTrainings.Zip(Gen.Choose(1, 5)).ToArbitrary(),
            pair =>
            {
                var (training, times) = pair;
                var before = ProgrammeCosting.Cost(new([training])).Lines;
                var after = ProgrammeCosting.Cost(new([scale(training, times)])).Lines;
                return before.Zip(after).All(lines =>
                {
                    var factor = grows(lines.First.Key.Part) ? times : 1;
                    var exact = lines.First.UnitPrice.Value!.Value * lines.First.Quantity.Value!.Value * factor;
                    return lines.First.Key == lines.Second.Key && lines.Second.Amount.Value == exact.Rounded();
                });
            }).Check(Config.QuickThrowOnFailure);

    private static Claim<int> PerSession(TrainingCost training, Claim<decimal> attendances) =>
        Claim.Planned(training.Attendance.Sessions.Value is > 0 and var sessions
            ? (int)(attendances.Value!.Value / sessions)
            : 0);

    private static IEnumerable<(bool IsKnown, bool IsAssumed)> Inputs(ProgrammeCostLine line) => line.Operands
        .Select(operand => (operand.Value.IsKnown, operand.Value.IsAssumed))
        .Append((line.UnitPrice.IsKnown, line.UnitPrice.IsAssumed));
}
