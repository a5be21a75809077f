namespace HealthCoop.Planning.Appraisal;

/// <summary>The South's share of a month's tasks, at the least and at the most.</summary>
internal sealed record MonthShare(YearMonth Month, decimal Lowest, decimal Highest, int Tasks, int PossibleTasks)
{
    public bool IsSure => Tasks > 0;

    /// <summary>Takes the mean over tasks that run for sure and tasks that may run.</summary>
    public static MonthShare Of(YearMonth month, List<PartShares> sure, List<PartShares> possible, int part) => new(
        month,
        OwnershipMean.Lowest(sure.Select(shares => shares[part].Lowest), possible.Select(s => s[part].Lowest)),
        OwnershipMean.Highest(sure.Select(shares => shares[part].Highest), possible.Select(s => s[part].Highest)),
        sure.Count,
        possible.Count);

    public MonthOwnership ToOwnership()
    {
        var (lowest, highest) = (DecimalText.Rounded(Lowest), DecimalText.Rounded(Highest));
        return new(
            Month,
            Percentage.FromFraction(lowest),
            Percentage.FromFraction(1 - highest),
            Percentage.FromFraction(highest - lowest),
            Tasks,
            PossibleTasks);
    }
}
