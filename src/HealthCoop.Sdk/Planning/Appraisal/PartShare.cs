namespace HealthCoop.Planning.Appraisal;

/// <summary>The sides' shares of a part: the South's at the least and at the most, the others' at the least.</summary>
internal readonly record struct PartShare(decimal Lowest, decimal Highest, decimal North, decimal Neither)
{
    /// <summary>Shares a part among those that hold it for sure and those that may.</summary>
    public static PartShare Of(HolderCount sure, HolderCount possible)
    {
        decimal Least(int side, int possibleSide) =>
            side == 0 ? 0 : (decimal)side / (sure.Total + possible.Total - possibleSide);

        var maySouth = sure.South + sure.NotKnown + possible.South + possible.NotKnown;
        var most = sure.Total == 0 ? 1
            : maySouth == 0 ? 0
            : (decimal)maySouth / (maySouth + sure.North + sure.Neither);
        return new(
            Least(sure.South, possible.South),
            most,
            Least(sure.North, possible.North),
            Least(sure.Neither, possible.Neither));
    }

    /// <summary>Takes the mean of the three parts.</summary>
    public static PartShare Mean(PartShare one, PartShare two, PartShare three) => new(
        (one.Lowest + two.Lowest + three.Lowest) / 3,
        (one.Highest + two.Highest + three.Highest) / 3,
        (one.North + two.North + three.North) / 3,
        (one.Neither + two.Neither + three.Neither) / 3);
}
