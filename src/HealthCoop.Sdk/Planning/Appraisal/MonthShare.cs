namespace HealthCoop.Planning.Appraisal;

/// <summary>The sides' shares of a month's tasks.</summary>
internal sealed record MonthShare(YearMonth Month, PartShare Share, int Tasks, int PossibleTasks)
{
    public bool IsSure => Tasks > 0;

    /// <summary>Takes the mean over tasks that run for sure and tasks that may run.</summary>
    public static MonthShare Of(YearMonth month, List<PartShares> sure, List<PartShares> possible, int part)
    {
        decimal Least(Func<PartShare, decimal> of) => OwnershipMean.Lowest(
            sure.Select(shares => of(shares[part])),
            possible.Select(shares => of(shares[part])));

        var highest = OwnershipMean.Highest(
            sure.Select(shares => shares[part].Highest),
            possible.Select(shares => shares[part].Highest));
        return new(
            month,
            new(
                Least(static share => share.Lowest),
                highest,
                Least(static share => share.North),
                Least(static share => share.Neither)),
            sure.Count,
            possible.Count);
    }

    public MonthOwnership ToOwnership()
    {
        // The shares are rounded so that they make a whole.
        var south = DecimalText.Rounded(Share.Lowest);
        var maySouth = Math.Max(
            south,
            DecimalText.Rounded(Share.Neither == 0 ? Share.Highest : 1 - Share.North - Share.Neither));
        var notNorth = Share.Neither == 0 ? maySouth : Math.Max(maySouth, DecimalText.Rounded(1 - Share.North));
        return new(
            Month,
            Percentage.FromFraction(south),
            Percentage.FromFraction(1 - notNorth),
            Percentage.FromFraction(maySouth - south),
            Tasks,
            PossibleTasks)
        {
            Neither = Percentage.FromFraction(notNorth - maySouth),
        };
    }
}
